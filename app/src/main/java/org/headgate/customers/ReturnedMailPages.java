package org.headgate.customers;

import java.time.LocalDate;
import java.util.UUID;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mail that came back is written down, and dealt with. */
@Controller
class ReturnedMailPages {
    private final Customers customers;
    private final Submissions submissions;

    ReturnedMailPages(Customers customers, Submissions submissions) {
        this.customers = customers;
        this.submissions = submissions;
    }

    @PostMapping("/accounts/{number}/mail/returned")
    String returned(
            Person me,
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam ReturnReason reason,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        if (on == null) throw new Rejection("Choose the day on which it came back.");
        submissions.perform(new RecordReturnedMail(account(number), on, reason, note), me, requestKey);
        Toast.say(redirect, "customers.returned.done");
        return "redirect:/accounts/" + number;
    }

    @PostMapping("/accounts/{number}/mail/right")
    String right(
            Person me,
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        submissions.perform(new SettleReturnedMail(account(number), reason), me, requestKey);
        Toast.say(redirect, "customers.returned.settled");
        return "redirect:/accounts/" + number;
    }

    private AccountId account(String number) {
        return customers
                .account(AccountNumber.parse(number))
                .orElseThrow(() -> new Rejection("There is no account %s.", number))
                .id();
    }
}

package org.headgate.desk;

import java.util.List;
import java.util.UUID;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.headgate.office.Person;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountActs;
import org.headgate.web.AccountShown;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests for public records about an account: the form, what was answered before, and an answer to print. */
@Controller
@RequestMapping("/accounts/{number}/public-records")
class RecordsPages implements AccountActs {
    private final PublicRecords records;
    private final Customers customers;
    private final Submissions submissions;

    RecordsPages(PublicRecords records, Customers customers, Submissions submissions) {
        this.records = records;
        this.customers = customers;
        this.submissions = submissions;
    }

    @Override
    public List<AccountAct> on(AccountShown account, Person me) {
        return List.of(AccountAct.of(
                "records.act", "file-text", "/accounts/%s/public-records".formatted(account.digits()), "", 960));
    }

    @GetMapping
    String ask(@PathVariable String number, Model model) {
        model.addAttribute("number", number).addAttribute("releases", records.of(account(number)));
        return "desk/records/page";
    }

    @PostMapping
    String release(
            Person me,
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam String reference,
            @RequestParam String requester,
            @RequestParam DisclosureGround ground,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        var id = submissions.perform(
                new ReleaseRecords(account(number), reference, requester, ground, words), me, requestKey);
        Toast.say(redirect, "records.told");
        return "redirect:/accounts/%s/public-records/%d".formatted(number, id);
    }

    @GetMapping("/{release}")
    String one(@PathVariable String number, @PathVariable long release, Model model) {
        var account = account(number);
        model.addAttribute("number", number)
                .addAttribute(
                        "release",
                        records.find(account, release)
                                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .addAttribute("held", records.held(account))
                .addAttribute("uses", records.use(account));
        return "desk/records/release";
    }

    private AccountId account(String number) {
        return customers
                .account(AccountNumber.parse(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .id();
    }
}

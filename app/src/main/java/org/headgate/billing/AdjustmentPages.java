package org.headgate.billing;

import java.util.List;
import java.util.UUID;
import org.headgate.customers.Account;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountActs;
import org.headgate.web.AccountShown;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.headgate.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An account is charged or credited, with what it comes to before it is done, and what was done can be taken back. */
@Controller
class AdjustmentPages implements AccountActs {
    private static final int SHOWN = 20;

    private final Adjustments adjustments;
    private final Customers customers;
    private final Submissions submissions;
    private final Office office;

    AdjustmentPages(Adjustments adjustments, Customers customers, Submissions submissions, Office office) {
        this.adjustments = adjustments;
        this.customers = customers;
        this.submissions = submissions;
        this.office = office;
    }

    /** What is typed into the form. */
    record Asked(Direction direction, String amount, String service, AdjustmentReason reason, String words) {
        Money change() {
            var typed = Typed.money(amount);
            if (typed.signum() < 0)
                throw new Rejection("Write the amount without a sign, and choose credit or charge.");
            return direction == Direction.CREDIT ? typed.negated() : typed;
        }
    }

    /** Whether the customer owes less by it or more. */
    enum Direction {
        CREDIT,
        CHARGE
    }

    @Override
    public List<AccountAct> on(AccountShown account, Person me) {
        return List.of(
                AccountAct.of("adjust.act", "edit", "/accounts/%s/adjust".formatted(account.digits()), "g", 110));
    }

    @GetMapping("/accounts/{number}/adjust")
    String ask(@PathVariable String number, Person me, Model model) {
        var account = account(number);
        model.addAttribute(
                        "head",
                        new AdjustmentHead(
                                account,
                                customers.nameOf(account.id()),
                                adjustments.preview(account.id(), Money.ZERO).before()))
                .addAttribute("services", adjustments.services(account.id()))
                .addAttribute("past", adjustments.of(account.id(), SHOWN))
                .addAttribute("limit", office.allowance(AdjustAccount.class, me.level()))
                .addAttribute("outlook", null);
        return "billing/adjust/page";
    }

    /** What the form as it stands would come to; a form that is not finished comes to nothing yet. */
    @GetMapping("/accounts/{number}/adjust/preview")
    String preview(
            @PathVariable String number,
            @RequestParam Direction direction,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String service,
            @RequestParam AdjustmentReason reason,
            @RequestParam(defaultValue = "") String words,
            Person me,
            Model model) {
        model.addAttribute(
                "outlook", outlook(account(number), new Asked(direction, amount, service, reason, words), me));
        return "billing/adjust/outlook";
    }

    @PostMapping("/accounts/{number}/adjust")
    String adjust(
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam Direction direction,
            @RequestParam String amount,
            @RequestParam(defaultValue = "") String service,
            @RequestParam AdjustmentReason reason,
            @RequestParam String words,
            Person me,
            RedirectAttributes redirect) {
        var asked = new Asked(direction, amount, service, reason, words);
        submissions.perform(
                new AdjustAccount(account(number).id(), service, asked.change(), reason, words.strip()),
                me,
                requestKey);
        Toast.say(redirect, "adjust.told." + direction, "$" + asked.change().abs());
        return "redirect:/accounts/" + number;
    }

    @PostMapping("/accounts/{number}/adjust/{adjustment}/back")
    String back(
            @PathVariable String number,
            @PathVariable long adjustment,
            @RequestParam UUID requestKey,
            @RequestParam String amount,
            @RequestParam String words,
            Person me,
            RedirectAttributes redirect) {
        var id = new AdjustmentId(adjustment);
        submissions.perform(
                new ReverseAdjustment(account(number).id(), id, Typed.money(amount), words.strip()), me, requestKey);
        Toast.say(redirect, "adjust.told.back");
        return "redirect:/accounts/" + number + "/adjust";
    }

    private @Nullable AdjustmentOutlook outlook(Account account, Asked asked, Person me) {
        try {
            var change = asked.change();
            if (change.isZero()) return null;
            var action = new AdjustAccount(account.id(), asked.service(), change, asked.reason(), asked.words());
            return new AdjustmentOutlook(adjustments.preview(account.id(), change), office.authorised(action, me));
        } catch (Rejection notYet) {
            return null;
        }
    }

    private Account account(String number) {
        try {
            return customers
                    .account(AccountNumber.parse(number))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (Rejection notANumber) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, notANumber.sentence(), notANumber);
        }
    }
}

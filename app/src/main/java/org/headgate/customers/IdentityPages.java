package org.headgate.customers;

import java.util.List;
import java.util.UUID;
import org.headgate.office.Person;
import org.headgate.web.AccountAct;
import org.headgate.web.AccountActs;
import org.headgate.web.AccountShown;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
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

/** Identity numbers and bank accounts of those on an account: masked, and shown whole to whoever says what for. */
@Controller
class IdentityPages implements AccountActs {
    private final IdentityNumbers numbers;
    private final Customers customers;
    private final Submissions submissions;

    IdentityPages(IdentityNumbers numbers, Customers customers, Submissions submissions) {
        this.numbers = numbers;
        this.customers = customers;
        this.submissions = submissions;
    }

    @Override
    public List<AccountAct> on(AccountShown account, Person me) {
        return List.of(
                AccountAct.of("identity.act", "user", "/accounts/%s/identity".formatted(account.digits()), "", 940));
    }

    @GetMapping("/accounts/{number}/identity")
    String all(@PathVariable String number, Model model) {
        return page(number, null, model);
    }

    @PostMapping("/accounts/{number}/identity")
    String add(
            Person me,
            @PathVariable String number,
            @RequestParam UUID requestKey,
            @RequestParam long person,
            @RequestParam IdentityKind kind,
            @RequestParam String value,
            RedirectAttributes redirect) {
        submissions.perform(
                new RecordIdentityNumber(account(number), new CustomerId(person), kind, value), me, requestKey);
        Toast.say(redirect, "identity.added");
        return "redirect:/accounts/%s/identity".formatted(digits(number));
    }

    /** Not a redirect: the number is on this one answer, and nowhere else. */
    @PostMapping("/accounts/{number}/identity/{id}/unmask")
    String unmask(
            Person me,
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            Model model) {
        var whole = submissions.perform(
                new UnmaskIdentityNumber(account(number), new IdentityNumberId(id), reason), me, requestKey);
        return page(number, whole, model);
    }

    @PostMapping("/accounts/{number}/identity/{id}/remove")
    String remove(
            Person me,
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam UUID requestKey,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        submissions.perform(
                new RemoveIdentityNumber(account(number), new IdentityNumberId(id), reason), me, requestKey);
        Toast.say(redirect, "identity.removed");
        return "redirect:/accounts/%s/identity".formatted(digits(number));
    }

    private String page(String number, @Nullable UnmaskedNumber whole, Model model) {
        var account = account(number);
        var people = customers.rolesOn(account).stream()
                .map(AccountRole::customer)
                .distinct()
                .flatMap(id -> customers.customer(id).stream())
                .toList();
        model.addAttribute("number", digits(number))
                .addAttribute("numbers", numbers.of(account))
                .addAttribute("people", people)
                .addAttribute("whole", whole);
        return "customers/identity";
    }

    private AccountId account(String number) {
        var id = customers.idOf(digits(number));
        if (id.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return new AccountId(id.getAsLong());
    }

    private static String digits(String number) {
        return number.replaceAll("[\\s-]", "");
    }
}

package org.headgate.customers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms with which people change what is known of customers. */
@Controller
class PersonPages {
    private final CustomerRecords records;
    private final ReturnedMail returnedMail;
    private final Customers customers;
    private final Submissions submissions;

    PersonPages(CustomerRecords records, ReturnedMail returnedMail, Customers customers, Submissions submissions) {
        this.records = records;
        this.returnedMail = returnedMail;
        this.customers = customers;
        this.submissions = submissions;
    }

    @GetMapping("/customers/{customer}/edit")
    String person(@PathVariable("customer") long id, @RequestParam(defaultValue = "") String account, Model model) {
        model.addAttribute("sheet", records.sheet(new CustomerId(id))).addAttribute("account", account);
        return "customers/person";
    }

    @PostMapping("/customers/{customer}/edit")
    String change(
            @PathVariable("customer") long id,
            @RequestParam int version,
            @RequestParam Customer.Kind kind,
            @RequestParam(defaultValue = "") String givenName,
            @RequestParam String familyName,
            @RequestParam String language,
            @RequestParam(defaultValue = "") String aliases,
            @RequestParam(defaultValue = "") String account,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam UUID requestKey,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Person me,
            RedirectAttributes redirect) {
        var customer = new CustomerId(id);
        var action = new ChangeCustomer(
                customer,
                version,
                account.isEmpty() ? firstAccount(customer) : account(account).id(),
                kind,
                givenName,
                familyName,
                language,
                Arrays.stream(aliases.split("\\R"))
                        .filter(name -> !name.isBlank())
                        .toList(),
                reached(form));
        submissions.perform(action, me, requestKey);
        Toast.say(redirect, "customers.person.done");
        return to(part, account.isEmpty() ? "/customers/" + customer.value() : "/accounts/" + account);
    }

    /** The rows of the form that have a number or an address in them. */
    private static List<PersonSheet.Reached> reached(MultiValueMap<String, String> form) {
        var rows = new ArrayList<PersonSheet.Reached>();
        for (int row = 0; form.containsKey("reached-" + row); row++) {
            var value = text(form, "reached-" + row);
            if (!value.isBlank())
                rows.add(new PersonSheet.Reached(
                        value.contains("@") ? ContactPoint.Kind.EMAIL : ContactPoint.Kind.PHONE,
                        value,
                        text(form, "label-" + row),
                        form.containsKey("consent-" + row),
                        text(form, "preferred").equals(String.valueOf(row))));
        }
        return rows;
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        var value = form.getFirst(field);
        return value == null ? "" : value;
    }

    private @Nullable AccountId firstAccount(CustomerId customer) {
        return customers.accountsOf(customer).stream().findFirst().orElse(null);
    }

    @GetMapping("/customers/{customer}/merge")
    String merge(
            @PathVariable("customer") long id,
            @RequestParam("with") long other,
            @RequestParam(defaultValue = "") String account,
            Model model) {
        var customer = new CustomerId(id);
        var kept = records.sheet(customer);
        var duplicate = records.sheet(new CustomerId(other));
        model.addAttribute("kept", kept)
                .addAttribute("duplicate", duplicate)
                .addAttribute("keptAccounts", customers.accountsOf(customer).size())
                .addAttribute(
                        "duplicateAccounts",
                        customers.accountsOf(duplicate.id()).size())
                .addAttribute("names", CustomerRecords.namesOfBoth(kept, duplicate))
                .addAttribute("reached", CustomerRecords.reachedAtBoth(kept, duplicate))
                .addAttribute("account", account);
        return "customers/merge";
    }

    @PostMapping("/customers/{customer}/merge")
    String merge(
            @PathVariable("customer") long id,
            @RequestParam int version,
            @RequestParam("with") long other,
            @RequestParam int otherVersion,
            @RequestParam UUID requestKey,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Person me,
            RedirectAttributes redirect) {
        var customer = new CustomerId(id);
        submissions.perform(
                new MergePersons(customer, version, new CustomerId(other), otherVersion, firstAccount(customer)),
                me,
                requestKey);
        Toast.say(redirect, "customers.merge.done", records.sheet(customer).fullName());
        return to(part, "/customers/" + id);
    }

    @GetMapping("/accounts/{number}/mail")
    String mail(@PathVariable String number, Model model) {
        var account = account(number).id();
        model.addAttribute("sheet", records.mail(account)).addAttribute("returned", returnedMail.of(account));
        return "customers/mail";
    }

    @PostMapping("/accounts/{number}/mail")
    String changeMail(
            @PathVariable String number,
            @RequestParam int version,
            MailingAddress mail,
            @RequestParam Account.Delivery delivery,
            @RequestParam String language,
            @RequestParam UUID requestKey,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Person me,
            RedirectAttributes redirect) {
        submissions.perform(new ChangeMail(account(number).id(), version, mail, delivery, language), me, requestKey);
        Toast.say(redirect, "customers.mail.done");
        return to(part, "/accounts/" + number);
    }

    @GetMapping("/accounts/{number}/people")
    String people(@PathVariable String number, NamedPerson named, Model model) {
        var account = account(number);
        var everybody = customers.rolesOn(account.id()).stream()
                .map(role -> new PersonOnAccount(role, records.sheet(role.customer())))
                .toList();
        model.addAttribute("account", account)
                .addAttribute("everybody", everybody)
                .addAttribute("named", named)
                .addAttribute("alike", named.isSomebody() ? alike(named) : List.of());
        return "customers/people";
    }

    private List<AlikePerson> alike(NamedPerson named) {
        var reached = new ArrayList<PersonSheet.Reached>();
        if (!NamedPerson.said(named.phone()).isBlank())
            reached.add(new PersonSheet.Reached(
                    ContactPoint.Kind.PHONE, Entered.telephone(NamedPerson.said(named.phone())), "", false, false));
        if (!NamedPerson.said(named.email()).isBlank())
            reached.add(new PersonSheet.Reached(
                    ContactPoint.Kind.EMAIL, Entered.email(NamedPerson.said(named.email())), "", false, false));
        return records.alike(named.fullName(), reached);
    }

    @PostMapping("/accounts/{number}/people")
    String add(
            @PathVariable String number,
            @RequestParam AccountRole.Kind role,
            @RequestParam(defaultValue = "PERSON") Customer.Kind kind,
            @RequestParam(defaultValue = "") String givenName,
            @RequestParam(defaultValue = "") String familyName,
            @RequestParam(defaultValue = "en") String language,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "0") long customer,
            @RequestParam UUID requestKey,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Person me,
            RedirectAttributes redirect) {
        var action = new AddPersonToAccount(
                account(number).id(),
                role,
                customer == 0 ? null : new CustomerId(customer),
                kind,
                givenName,
                familyName,
                language,
                phone,
                email);
        var added = submissions.perform(action, me, requestKey);
        Toast.say(redirect, "customers.people.added", records.sheet(added).fullName());
        return to(part, "/accounts/" + number);
    }

    @PostMapping("/accounts/{number}/people/remove")
    String remove(
            @PathVariable String number,
            @RequestParam("customer") long id,
            @RequestParam AccountRole.Kind role,
            @RequestParam UUID requestKey,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Person me,
            RedirectAttributes redirect) {
        var customer = new CustomerId(id);
        submissions.perform(new RemovePersonFromAccount(account(number).id(), customer, role), me, requestKey);
        Toast.say(redirect, "customers.people.removed", records.sheet(customer).fullName());
        return to(part, "/accounts/" + number + "/people");
    }

    /** A form sent by htmx keeps what was typed when it is refused; when it is done, the browser goes on by itself. */
    private static String to(boolean part, String path) {
        return (part ? "redirect:htmx:" : "redirect:") + path;
    }

    private Account account(String number) {
        try {
            return customers
                    .account(AccountNumber.parse(number))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (Rejection notANumber) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, number, notANumber);
        }
    }
}

package org.headgate.service;

import java.util.ArrayList;
import java.util.List;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountRole;
import org.headgate.customers.ContactPoint;
import org.headgate.customers.Customer;
import org.headgate.customers.CustomerId;
import org.headgate.customers.Customers;
import org.headgate.customers.MailingAddress;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Reason;
import org.headgate.web.Language;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.springframework.stereotype.Component;

/** Who begins to take service: found in the books, or put into them with an account. */
@Component
class Newcomers {
    private final Customers customers;
    private final District district;

    Newcomers(Customers customers, District district) {
        this.customers = customers;
        this.district = district;
    }

    MovePlan plan(StartService start, Site site) {
        var who = start.who();
        var obstacles = new ArrayList<Reason>();
        var consequences = new ArrayList<Consequence>();
        var account = who.account();
        if (account != null) {
            var known = require(account);
            consequences.add(Consequence.of(
                    "user",
                    Saying.of(
                            "service.will.joins-account",
                            known.number().toString(),
                            known.mail().name())));
            if (known.closedOn() != null)
                consequences.add(Consequence.of("receipt", Saying.of("service.will.reopens"))
                        .in(Tone.DUE));
        } else {
            consequences.add(Consequence.of(
                    "user",
                    Saying.of(
                            who.customer() == null ? "service.will.new-customer" : "service.will.new-account",
                            name(who))));
            var mail = mail(who, site);
            consequences.add(Consequence.of(
                    "file-text",
                    Saying.of(
                            "service.will.mail." + who.delivery().name(),
                            mail.street() + ", " + mail.city(),
                            Saying.of("service.language."
                                    + Language.of(language(who)).code()))));
        }
        if (who.standing() == AccountRole.Kind.OWNER
                && account == null
                && who.shown().isEmpty())
            obstacles.add(
                    Reason.of(
                            "district policy: proof of ownership",
                            "Somebody who starts service as the owner shows a deed, a tax bill or a letter of the escrow: write down what was shown."));
        return new MovePlan(obstacles, consequences);
    }

    private String name(Newcomer who) {
        var customer = who.customer();
        return customer == null ? who.fullName() : require(customer).fullName();
    }

    private String language(Newcomer who) {
        var customer = who.customer();
        return customer == null ? who.language() : require(customer).language();
    }

    /** The account that service goes to: opened where there was none, open again where it was closed. */
    Opened open(StartService start, Site site) {
        var who = start.who();
        var given = who.account();
        if (given != null) {
            var account = require(given);
            if (account.closedOn() != null) customers.change(closedOn(account, null));
            return new Opened(given, false);
        }
        var customer = who.customer() == null ? add(who) : who.customer();
        var known = require(customer);
        var today = district.businessDate();
        var account = new Account(
                customers.reserveAccounts(1).getFirst(),
                customers.newNumbers(1).getFirst(),
                "",
                start.on().isBefore(today) ? start.on() : today,
                null,
                mail(who, site),
                who.delivery(),
                known.language());
        customers.addAccounts(List.of(account));
        customers.addRoles(roles(account.id(), customer, who));
        return new Opened(account.id(), true);
    }

    record Opened(AccountId account, boolean isNew) {}

    private CustomerId add(Newcomer who) {
        var id = customers.reserveCustomers(1).getFirst();
        customers.add(List.of(new Customer(id, "", who.kind(), who.given(), who.family(), who.language())));
        var contacts = new ArrayList<ContactPoint>();
        if (!who.phone().isEmpty()) contacts.add(new ContactPoint(id, ContactPoint.Kind.PHONE, who.phone()));
        if (!who.email().isEmpty()) contacts.add(new ContactPoint(id, ContactPoint.Kind.EMAIL, who.email()));
        customers.addContactPoints(contacts);
        return id;
    }

    private List<AccountRole> roles(AccountId account, CustomerId customer, Newcomer who) {
        var roles = new ArrayList<AccountRole>();
        roles.add(new AccountRole(account, customer, AccountRole.Kind.CUSTOMER));
        if (who.standing() != AccountRole.Kind.CUSTOMER) roles.add(new AccountRole(account, customer, who.standing()));
        if (!who.other().isEmpty()) {
            var id = customers.reserveCustomers(1).getFirst();
            customers.add(List.of(new Customer(id, "", Customer.Kind.PERSON, "", who.other(), who.language())));
            if (!who.otherPhone().isEmpty())
                customers.addContactPoints(List.of(new ContactPoint(id, ContactPoint.Kind.PHONE, who.otherPhone())));
            roles.add(new AccountRole(account, id, who.otherRole()));
        }
        return roles;
    }

    private MailingAddress mail(Newcomer who, Site site) {
        var mail = who.mail();
        if (mail != null) return mail;
        var address = site.card().address();
        return new MailingAddress(
                name(who),
                address.houseNumber() + " " + address.street() + (address.unit().isEmpty() ? "" : " " + address.unit()),
                address.city(),
                address.state(),
                address.zip());
    }

    static Account closedOn(Account account, java.time.@org.jspecify.annotations.Nullable LocalDate day) {
        return new Account(
                account.id(),
                account.number(),
                account.oldNumber(),
                account.openedOn(),
                day,
                account.mail(),
                account.delivery(),
                account.language());
    }

    private Account require(AccountId id) {
        return customers.account(id).orElseThrow(() -> new Rejection("There is no such account."));
    }

    private Customer require(CustomerId id) {
        return customers.customer(id).orElseThrow(() -> new Rejection("There is no such customer."));
    }
}

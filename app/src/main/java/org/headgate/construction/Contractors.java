package org.headgate.construction;

import java.time.LocalDate;
import java.util.List;
import org.headgate.construction.ApplyForHydrantMeter.Contractor;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.AccountRole;
import org.headgate.customers.ContactPoint;
import org.headgate.customers.Customer;
import org.headgate.customers.Customers;
import org.headgate.customers.MailingAddress;
import org.headgate.kernel.Rejection;
import org.springframework.stereotype.Component;

/** The contractors' accounts: one that is there, or a new one. */
@Component
class Contractors {
    private final Customers customers;

    Contractors(Customers customers) {
        this.customers = customers;
    }

    AccountId accountOf(Contractor contractor, LocalDate today) {
        if (!contractor.account().isBlank()) return known(contractor.account());
        if (contractor.name().isBlank()
                || contractor.street().isBlank()
                || contractor.city().isBlank())
            throw new Rejection("A contractor has a name and an address, or an account.");
        if (!contractor.zip().matches("\\d{5}(-\\d{4})?"))
            throw new Rejection("\"%s\" is not a ZIP code; expected 92252 or 92252-1234", contractor.zip());
        var person = customers.reserveCustomers(1).getFirst();
        customers.add(List.of(new Customer(
                person, "", Customer.Kind.ORGANISATION, "", contractor.name().strip(), "en")));
        if (!contractor.phone().isBlank())
            customers.addContactPoints(List.of(new ContactPoint(
                    person, ContactPoint.Kind.PHONE, contractor.phone().strip())));
        var account = customers.reserveAccounts(1).getFirst();
        customers.addAccounts(List.of(new Account(
                account,
                customers.newNumbers(1).getFirst(),
                "",
                today,
                null,
                new MailingAddress(
                        contractor.name().strip(),
                        contractor.street().strip(),
                        contractor.city().strip(),
                        contractor.state().strip(),
                        contractor.zip().strip()),
                Account.Delivery.PAPER,
                "en")));
        customers.addRoles(List.of(new AccountRole(account, person, AccountRole.Kind.CUSTOMER)));
        return account;
    }

    private AccountId known(String number) {
        var account = customers
                .account(AccountNumber.parse(number))
                .orElseThrow(() -> new Rejection("There is no account %s.", number));
        if (account.closedOn() != null) throw new Rejection("The account %s is closed.", account.number());
        return account.id();
    }
}

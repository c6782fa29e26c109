package org.headgate.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.AccountRole;
import org.headgate.customers.ContactPoint;
import org.headgate.customers.Customer;
import org.headgate.customers.CustomerId;
import org.headgate.customers.Customers;
import org.headgate.customers.MailingAddress;
import org.headgate.district.District;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;

/** An office with its people, and an account of Lucía Arriaga, who can be reached at 760-555-0199. For tests that roll back. */
record SampleOffice(Person representative, Person colleague, Person lead, AccountId account, AccountNumber number) {
    static SampleOffice open(District district, People people, Customers customers) {
        if (district.pack().isEmpty()) district.open("test", "", LocalDate.of(2026, 11, 18));
        var customer = customers.reserveCustomers(1).getFirst();
        var account = customers.reserveAccounts(1).getFirst();
        var number = customers.newNumbers(1).getFirst();
        customers.add(List.of(new Customer(customer, "", Customer.Kind.PERSON, "Lucía", "Arriaga", "es")));
        customers.addContactPoints(List.of(new ContactPoint(customer, ContactPoint.Kind.PHONE, "760-555-0199")));
        customers.addAccounts(List.of(new Account(
                account,
                number,
                "",
                LocalDate.of(2020, 1, 1),
                null,
                new MailingAddress("Lucía Arriaga", "9 Mill Lane", "Cholla Flat", "CA", "92252"),
                Account.Delivery.PAPER,
                "es")));
        customers.addRoles(List.of(role(account, customer)));
        return new SampleOffice(
                hired(people, "Rita Representative", Level.ONE, Role.REPRESENTATIVE),
                hired(people, "Otis Other", Level.ONE, Role.REPRESENTATIVE),
                hired(people, "Lena Lead", Level.LEAD, Role.REPRESENTATIVE),
                account,
                number);
    }

    private static AccountRole role(AccountId account, CustomerId customer) {
        return new AccountRole(account, customer, AccountRole.Kind.CUSTOMER);
    }

    private static Person hired(People people, String name, Level level, Role role) {
        return people.add("c" + UUID.randomUUID(), name, level, role, "long enough", false);
    }
}

package org.headgate.service;

import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountRole;
import org.headgate.customers.Customer;
import org.headgate.customers.CustomerId;
import org.headgate.customers.MailingAddress;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Who begins to take service: an account that is there, a customer we know with a new account, or somebody new.
 *
 * @param account the account that service is added to; null for a new one
 * @param customer the customer we know; null for somebody new
 * @param given blank for an organisation
 * @param family the family name, or the name of the organisation
 * @param standing owner or tenant
 * @param shown what was shown as proof of ownership or tenancy
 * @param other somebody to be known besides: an agent, an owner, a third party to be notified; blank for nobody
 */
public record Newcomer(
        @Nullable AccountId account,
        @Nullable CustomerId customer,
        Customer.Kind kind,
        String given,
        String family,
        String language,
        String phone,
        String email,
        @Nullable MailingAddress mail,
        Account.Delivery delivery,
        AccountRole.Kind standing,
        String shown,
        String other,
        AccountRole.Kind otherRole,
        String otherPhone) {
    private static final int NAME_AT_MOST = 120;

    public Newcomer {
        given = given.strip();
        family = family.strip();
        phone = phone.strip();
        email = email.strip();
        shown = shown.strip();
        other = other.strip();
        otherPhone = otherPhone.strip();
        if (account == null && customer == null) checkNewName(family);
        if (given.length() > NAME_AT_MOST || family.length() > NAME_AT_MOST || other.length() > NAME_AT_MOST)
            throw new Rejection("At most %s characters.", NAME_AT_MOST);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
            throw new Rejection("An e-mail address looks like name@example.org.");
        if (!phone.isEmpty() && phone.replaceAll("[^0-9]", "").length() < 7)
            throw new Rejection("A telephone number has at least seven digits.");
        if (account == null && delivery != Account.Delivery.PAPER && customer == null && email.isEmpty())
            throw new Rejection("Bills by e-mail need an e-mail address.");
    }

    /** Whoever has an account takes a further service on it. */
    static Newcomer on(Account account) {
        return new Newcomer(
                account.id(),
                null,
                Customer.Kind.PERSON,
                "",
                "",
                account.language(),
                "",
                "",
                null,
                account.delivery(),
                AccountRole.Kind.CUSTOMER,
                "",
                "",
                AccountRole.Kind.AGENT,
                "");
    }

    private static void checkNewName(String family) {
        if (family.isBlank()) throw new Rejection("A customer has a family name or the name of an organization.");
    }

    /** As it is written on an envelope; only for somebody new. */
    public String fullName() {
        return given.isBlank() ? family : given + " " + family;
    }
}

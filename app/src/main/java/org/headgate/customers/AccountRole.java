package org.headgate.customers;

/** What a customer is to an account. */
public record AccountRole(AccountId account, CustomerId customer, Kind kind) {

    /** The customer is billed; the others are known besides. */
    public enum Kind {
        CUSTOMER,
        OWNER,
        TENANT,
        AGENT,
        THIRD_PARTY
    }
}

package org.headgate.customers;

/** A customer's account. */
public record AccountId(long value) {
    public static AccountId of(Long value) {
        return new AccountId(value);
    }
}

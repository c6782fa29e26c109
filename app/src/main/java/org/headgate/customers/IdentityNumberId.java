package org.headgate.customers;

/** An identity number of a customer. */
public record IdentityNumberId(long value) {
    public static IdentityNumberId of(Long value) {
        return new IdentityNumberId(value);
    }
}

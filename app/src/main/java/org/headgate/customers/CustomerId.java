package org.headgate.customers;

/** A person or organisation among the customers. */
public record CustomerId(long value) {
    public static CustomerId of(Long value) {
        return new CustomerId(value);
    }
}

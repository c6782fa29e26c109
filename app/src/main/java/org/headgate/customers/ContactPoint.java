package org.headgate.customers;

/** How a customer is reached: a telephone number or an e-mail address. */
public record ContactPoint(CustomerId customer, Kind kind, String value) {

    /** By what. */
    public enum Kind {
        PHONE,
        EMAIL
    }
}

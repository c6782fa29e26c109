package org.headgate.customers;

/** A service agreement. */
public record AgreementId(long value) {
    public static AgreementId of(Long value) {
        return new AgreementId(value);
    }
}

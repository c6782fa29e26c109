package org.headgate.credit;

/** A deposit. */
public record DepositId(long value) {
    public static DepositId of(Long value) {
        return new DepositId(value);
    }
}

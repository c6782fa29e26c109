package org.headgate.credit;

/** A balance moved between accounts. */
public record BalanceTransferId(long value) {
    public static BalanceTransferId of(Long value) {
        return new BalanceTransferId(value);
    }
}

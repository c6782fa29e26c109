package org.headgate.ledger;

/** A posted transaction. */
public record TransactionId(long value) {
    public static TransactionId of(Long value) {
        return new TransactionId(value);
    }
}

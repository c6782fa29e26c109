package org.headgate.ledger;

/** Why something was posted. */
public enum TransactionKind {
    OPENING_BALANCE,
    BILL,
    BILL_CANCELLED,
    PAYMENT,
    PAYMENT_REVERSED,
    FEE,
    FEE_REVERSED,
    ADJUSTMENT,
    ADJUSTMENT_REVERSED
}

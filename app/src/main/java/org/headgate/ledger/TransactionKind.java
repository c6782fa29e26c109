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
    ADJUSTMENT_REVERSED,
    DEPOSIT_RECEIVED,
    DEPOSIT_INTEREST,
    DEPOSIT_APPLIED,
    DEPOSIT_REFUNDED,
    /** A receipt, application or refund of a deposit taken back. */
    DEPOSIT_REVERSED,
    BALANCE_TRANSFER,
    BALANCE_TRANSFER_REVERSED
}

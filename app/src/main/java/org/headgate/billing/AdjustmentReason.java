package org.headgate.billing;

/** Why an account is adjusted; reports count by it. */
public enum AdjustmentReason {
    READ_ERROR,
    BILLING_ERROR,
    LEAK,
    FEE_ERROR,
    COURTESY,
    SMALL_BALANCE,
    OTHER
}

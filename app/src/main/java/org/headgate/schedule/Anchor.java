package org.headgate.schedule;

/** The day from which a rule counts. */
public enum Anchor {
    /** When the meters of the cycle are read. */
    READ_DAY,
    /** The date of the cycle's bills. */
    BILL_DAY,
    /** When the bills are due. */
    DUE_DAY,
    /** When those who did not pay are locked off. */
    LOCK_OFF_DAY,
    /** The day before the first of each month, so that one business day on is its first. */
    MONTH;

    /** Whether each cycle has such a day. */
    public boolean ofCycle() {
        return this != MONTH;
    }
}

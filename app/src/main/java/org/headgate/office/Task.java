package org.headgate.office;

/** Kinds of work that a trainee is signed off for, one by one; each action belongs to one. */
public enum Task {
    READS,
    BILLING,
    ADJUSTMENTS,
    SERVICE,
    DEPOSITS,
    CUSTOMER_RECORDS,
    CONTACTS,
    CASES,
    DOCUMENTS,
    ORDERS,
    PAYMENTS,
    FILES,
    OFFICE,
    /** What everybody does for themselves: never limited by level. */
    PERSONAL
}

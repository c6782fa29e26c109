package org.headgate.billing;

/** The life of a bill. Only a posted one counts for the customer; it is never changed but cancelled. */
public enum BillStatus {
    DRAFT,
    HELD,
    EXCLUDED,
    POSTED,
    CANCELLED
}

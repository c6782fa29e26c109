package org.headgate.credit;

/** Why less of a deposit is asked for. */
public enum WaiverReason {
    /** Another utility wrote that the customer paid well. */
    GOOD_HISTORY_ELSEWHERE,
    GUARANTOR,
    LOW_INCOME,
    AUTOMATIC_PAYMENT,
    PUBLIC_AGENCY,
    OFFICE_MISTAKE,
    OTHER
}

package org.headgate.contacts;

/** What happened in a case. */
public enum StepKind {
    OPENED,
    NOTE,
    OWNER,
    ESCALATED,
    /** The clock ran out and the case went up by itself. */
    RAN_OUT,
    APPEALED,
    RESOLVED
}

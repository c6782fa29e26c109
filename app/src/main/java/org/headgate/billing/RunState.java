package org.headgate.billing;

/** The life of a bill run. */
public enum RunState {
    CALCULATING,
    REVIEW,
    SIGNED_OFF,
    POSTING,
    POSTED,
    ISSUED,
    CANCELLED;

    /** Whether drafts may still change. */
    public boolean isOpen() {
        return this == CALCULATING || this == REVIEW || this == SIGNED_OFF;
    }
}

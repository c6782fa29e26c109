package org.headgate.office;

/** Where a review stands. */
public enum ReviewState {
    /** For somebody's decision, or their look. */
    WAITING,
    /** Went back to whoever prepared it, with a comment. */
    RETURNED,
    APPROVED,
    DECLINED,
    /** Taken back by whoever prepared it. */
    WITHDRAWN,
    /** Looked at afterwards, and in order. */
    SEEN,
    /** Looked at afterwards, and something is to be said about it. */
    FLAGGED;

    public boolean isOpen() {
        return this == WAITING || this == RETURNED;
    }
}

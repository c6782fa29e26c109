package org.headgate.metering;

/** Whether a read is used. */
public enum ReadState {
    ACCEPTED,
    /** Waits for a person; it holds the bill of its service point. */
    EXCEPTION,
    /** Another read stands in its place. */
    REPLACED,
    REJECTED;

    public boolean counts() {
        return this == ACCEPTED || this == EXCEPTION;
    }
}

package org.headgate.formats.reads;

/** How far the sender stands behind a figure. */
public enum ReadQuality {
    ACTUAL,
    ESTIMATED,
    /** Measured, then edited by the sender. */
    ADJUSTED,
    /** Sent, but marked as no measurement: an overflow or rollover in the register. */
    SUSPECT,
    /** There is none: not heard by the network, or not read by the reader. */
    MISSING
}

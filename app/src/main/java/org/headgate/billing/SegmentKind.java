package org.headgate.billing;

/** What a part of a bill is for: its own period, or the difference of an earlier period that had been estimated. */
public enum SegmentKind {
    REGULAR,
    TRUE_UP
}

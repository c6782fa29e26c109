package org.headgate.service;

/** What happens to somebody's service. */
public enum MoveKind {
    START,
    STOP,
    /** From one premises to another, on the same account. */
    TRANSFER
}

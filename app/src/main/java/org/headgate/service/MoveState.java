package org.headgate.service;

/** Where a move stands. */
public enum MoveState {
    /** Its day or its visit is still to come: it can be taken back whole. */
    PLANNED,
    /** It happened; what is wrong with it is put right by another move. */
    IN_EFFECT,
    UNDONE
}

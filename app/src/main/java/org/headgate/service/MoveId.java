package org.headgate.service;

/** Identifies a move. */
public record MoveId(long value) {
    public static MoveId of(Long value) {
        return new MoveId(value);
    }
}

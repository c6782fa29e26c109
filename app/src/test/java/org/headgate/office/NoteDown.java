package org.headgate.office;

import java.util.OptionalLong;

/** The simplest action there can be. */
record NoteDown(String words) implements Action<Integer> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(4711);
    }
}

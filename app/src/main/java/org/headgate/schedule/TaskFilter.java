package org.headgate.schedule;

import org.jspecify.annotations.Nullable;

/** Which tasks a list shows; a kind that is null is not asked. */
public record TaskFilter(Show show, @Nullable TaskKind kind) {
    /** By state. */
    public enum Show {
        OPEN,
        LATE,
        /** What I should do: mine, and what anybody of my role may take. */
        MINE,
        DONE,
        DROPPED
    }

    String kindName() {
        return kind == null ? "" : kind.name();
    }
}

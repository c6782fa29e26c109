package org.headgate.orders;

import org.jspecify.annotations.Nullable;

/** Which orders a list shows; what is null or empty is not asked. */
public record OrderFilter(Show show, @Nullable OrderKind kind, String words) {
    /** By state. */
    public enum Show {
        /** Waits to be done. */
        WAITING,
        /** Wanted before today and still not done. */
        LATE,
        DONE,
        VOID
    }
}

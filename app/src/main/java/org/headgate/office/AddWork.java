package org.headgate.office;

import java.time.Instant;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/** Puts a task of one's own words into somebody's or a team's queue. */
public record AddWork(
        String words,
        @Nullable PersonId to,
        @Nullable Role role,
        @Nullable Long account,
        @Nullable Instant dueAt,
        int priority)
        implements Action<WorkId> {
    public AddWork {
        if (words.isBlank()) throw new Rejection("Say what is to be done.");
        if (to == null && role == null) throw new Rejection("Say who should do it.");
    }
}

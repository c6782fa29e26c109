package org.headgate.office;

import org.jspecify.annotations.Nullable;

/** Gives work to somebody else, or back to a team. */
public record HandOverWork(
        WorkId work,
        int version,
        @Nullable PersonId to,
        @Nullable Role role,
        String words) implements Action<WorkId> {}

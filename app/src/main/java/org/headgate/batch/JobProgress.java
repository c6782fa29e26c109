package org.headgate.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a job is: chunks and items done, and the failure that stopped it, if one did. */
public record JobProgress(
        JobId id,
        String kind,
        String title,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable String failure,
        int chunks,
        int chunksDone,
        long items,
        long itemsDone) {
    public boolean finished() {
        return finishedAt != null;
    }
}

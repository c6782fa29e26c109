package org.headgate.metering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file of reads that was taken in, with what became of its lines. */
public record ReadFileCard(
        ReadBatchId batch,
        String fileName,
        String format,
        Instant receivedAt,
        String receivedBy,
        @Nullable Instant finishedAt,
        int lines,
        int accepted,
        int exceptional,
        int unknown,
        int unchanged,
        int earlierThatDay,
        int intervals) {}

package org.headgate.contacts;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top of every page of somebody who serves customers.
 *
 * @param mine the contacts they have open, the oldest first
 * @param waiting how many they could take
 * @param late how many of those have waited too long
 * @param since since when the first of those waits
 */
public record LineStrip(
        List<Interaction> mine,
        int waiting,
        int late,
        @Nullable OffsetDateTime since,
        Instant now) {
    public LineStrip {
        mine = List.copyOf(mine);
    }

    boolean isEmpty() {
        return mine.isEmpty() && waiting == 0;
    }

    /** In whole minutes. */
    public long minutes() {
        return since == null
                ? 0
                : Math.max(0, Duration.between(since.toInstant(), now).toMinutes());
    }
}

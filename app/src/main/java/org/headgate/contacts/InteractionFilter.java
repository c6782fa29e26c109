package org.headgate.contacts;

import java.time.LocalDate;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts a list shows.
 *
 * @param words in what was said, or in the caller's name
 */
public record InteractionFilter(
        @Nullable Channel channel,
        String topic,
        @Nullable PersonId person,
        boolean openOnly,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String words) {
    /** Whether more is asked for than words. */
    public boolean isNarrow() {
        return channel != null || !topic.isEmpty() || person != null || openOnly || from != null || to != null;
    }
}

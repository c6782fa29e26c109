package org.headgate.office;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Work as it stands in a queue. */
public record WorkCard(
        WorkId id,
        String kind,
        String words,
        List<String> with,
        String link,
        @Nullable Long account,
        @Nullable PersonId forPerson,
        @Nullable String forPersonName,
        @Nullable Role forRole,
        int priority,
        @Nullable Instant dueAt,
        boolean late,
        Instant createdAt,
        @Nullable PersonId claimedBy,
        @Nullable String claimedByName,
        int version) {
    public WorkCard {
        with = List.copyOf(with);
    }
}

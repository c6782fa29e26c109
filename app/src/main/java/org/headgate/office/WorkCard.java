package org.headgate.office;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work as it stands in a queue.
 *
 * @param escalatedAt when it went up to {@code escalatedToName}, because it was late for too long
 */
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
        @Nullable Instant escalatedAt,
        @Nullable String escalatedToName,
        int version) {
    public WorkCard {
        with = List.copyOf(with);
    }

    /** The same work with other words: for a reader who may not know whom it is about. */
    public WorkCard saying(String other) {
        return new WorkCard(
                id,
                kind,
                other,
                List.of(),
                link,
                account,
                forPerson,
                forPersonName,
                forRole,
                priority,
                dueAt,
                late,
                createdAt,
                claimedBy,
                claimedByName,
                escalatedAt,
                escalatedToName,
                version);
    }
}

package org.headgate.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A review as people see it.
 *
 * @param before whether it is decided before it is done; else it was done, and is looked at
 * @param values what was asked for, by the names of the action's parts, as JSON has them
 * @param changes what it changes, before and after
 * @param reasons why it waits
 * @param decides the lowest level that may decide
 */
public record ReviewCard(
        ReviewId id,
        boolean before,
        String action,
        Task task,
        Map<String, Object> values,
        @Nullable Long account,
        Money amount,
        List<Change> changes,
        List<Reason> reasons,
        Level decides,
        PersonId preparedBy,
        String preparedByName,
        Level preparedByLevel,
        Instant preparedAt,
        LocalDate businessDate,
        @Nullable String assignedToName,
        ReviewState state,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        String words,
        int corrections,
        int version,
        List<Comment> comments) {
    /** What was said about it, oldest first. */
    public record Comment(String by, Instant at, String words) {}
}

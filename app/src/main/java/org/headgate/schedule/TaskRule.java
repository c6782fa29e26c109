package org.headgate.schedule;

import java.time.LocalDate;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/**
 * When a kind of task falls, and who does it.
 *
 * @param days from the anchor; before it when negative
 * @param active whether it is planned at all
 * @param since its first day
 * @param until the first day on which it no longer holds
 * @param changedBy who set it; empty for the rules that an office begins with
 */
public record TaskRule(
        long id,
        TaskKind kind,
        Anchor anchor,
        int days,
        DayUnit unit,
        Role role,
        boolean active,
        LocalDate since,
        @Nullable LocalDate until,
        String changedBy,
        String reason) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    LocalDate from(LocalDate anchored, WorkingDays calendar) {
        return switch (unit) {
            case BUSINESS -> calendar.plusOpen(anchored, days);
            case CALENDAR ->
                days < 0 ? calendar.openUntil(anchored.plusDays(days)) : calendar.openFrom(anchored.plusDays(days));
        };
    }
}

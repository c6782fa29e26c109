package org.headgate.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a billing cycle that its customers ask about: when they are read, billed, or shut off at the earliest.
 *
 * @param task of the calendar; null where nothing is planned and the law alone gives the day
 */
public record DayAhead(
        TaskKind kind, LocalDate on, @Nullable Long task) {
    public String path() {
        return task == null ? "" : "/calendar/tasks/" + task;
    }
}

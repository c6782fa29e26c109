package org.headgate.schedule;

import java.time.LocalDate;
import java.util.List;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/**
 * A day of the month's page.
 *
 * @param inMonth whether it belongs to the month, or only fills up its first or last week
 * @param holiday the name of the holiday, where it is one
 */
public record CalendarDay(
        LocalDate day,
        boolean inMonth,
        boolean open,
        @Nullable Words holiday,
        List<TaskCard> tasks) {
    public CalendarDay {
        tasks = List.copyOf(tasks);
    }
}

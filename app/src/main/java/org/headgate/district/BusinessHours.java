package org.headgate.district;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Counts hours in which the office is open. */
final class BusinessHours {
    private BusinessHours() {}

    /** The moment at which so many hours of the office's opening have passed. */
    static LocalDateTime after(LocalDateTime start, Duration opening, OfficeCalendar calendar) {
        var left = opening;
        for (var day = calendar.openDayFrom(start.toLocalDate()); ; day = calendar.openDayFrom(day.plusDays(1))) {
            var hours = calendar.hours(day).orElseThrow();
            var from = day.equals(start.toLocalDate()) && start.toLocalTime().isAfter(hours.from())
                    ? start.toLocalTime()
                    : hours.from();
            if (!from.isBefore(hours.until())) continue;
            var open = Duration.between(from, hours.until());
            if (left.compareTo(open) <= 0) return day.atTime(from).plus(left);
            left = left.minus(open);
        }
    }

    /** How long the office is open between two moments. */
    static Duration between(LocalDateTime from, LocalDateTime to, OfficeCalendar calendar) {
        var sum = Duration.ZERO;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            var hours = calendar.hours(day).orElse(null);
            if (hours == null) continue;
            var first = day.equals(from.toLocalDate()) && from.toLocalTime().isAfter(hours.from())
                    ? from.toLocalTime()
                    : hours.from();
            var last = day.equals(to.toLocalDate()) && to.toLocalTime().isBefore(hours.until())
                    ? to.toLocalTime()
                    : hours.until();
            if (first.isBefore(last)) sum = sum.plus(Duration.between(first, last));
        }
        return sum;
    }

    /** When the office closes on a day; on a day when it stays closed, when it closes next. */
    static LocalDateTime closing(LocalDate day, OfficeCalendar calendar) {
        var open = calendar.openDayFrom(day);
        return open.atTime(calendar.hours(open).orElseThrow().until());
    }
}

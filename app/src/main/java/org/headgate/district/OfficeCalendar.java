package org.headgate.district;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When the office is open, and which days are holidays. */
public record OfficeCalendar(Map<DayOfWeek, OpeningHours> week, List<Holiday> holidays) {
    public OfficeCalendar {
        week = Map.copyOf(week);
        holidays = List.copyOf(holidays);
    }

    public Optional<Holiday> holiday(LocalDate day) {
        return holidays.stream().filter(holiday -> holiday.date().equals(day)).findFirst();
    }

    /** The hours of a day; empty when the office is closed on it. */
    public Optional<OpeningHours> hours(LocalDate day) {
        if (holiday(day).filter(Holiday::officeClosed).isPresent()) return Optional.empty();
        return Optional.ofNullable(week.get(day.getDayOfWeek()));
    }

    public boolean isOpenOn(LocalDate day) {
        return hours(day).isPresent();
    }

    public boolean isOpenAt(LocalDate day, LocalTime time) {
        return hours(day).filter(hours -> hours.contains(time)).isPresent();
    }

    /** The day itself, or the next one on which the office is open. */
    public LocalDate openDayFrom(LocalDate day) {
        if (week.isEmpty()) throw new IllegalStateException("the office has no opening hours");
        var open = day;
        while (!isOpenOn(open)) open = open.plusDays(1);
        return open;
    }
}

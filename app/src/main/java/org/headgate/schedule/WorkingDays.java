package org.headgate.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.headgate.district.Holiday;
import org.headgate.district.OfficeCalendar;

/**
 * Counts days on which the office works. The law's business day is narrower: a legal holiday is none even where the office is open
 * on it (the cautious reading of a word that the statutes do not define).
 */
record WorkingDays(OfficeCalendar calendar) {
    boolean isOpen(LocalDate day) {
        return calendar.isOpenOn(day);
    }

    Optional<Holiday> holiday(LocalDate day) {
        return calendar.holiday(day);
    }

    /** The day itself, or the next one on which the office is open. */
    LocalDate openFrom(LocalDate day) {
        return calendar.openDayFrom(day);
    }

    /** The day itself, or the last one before on which the office was open. */
    LocalDate openUntil(LocalDate day) {
        var open = day;
        while (!isOpen(open)) open = open.minusDays(1);
        return open;
    }

    /** So many open days on, or back when negative; none is the day itself or the next open one. */
    LocalDate plusOpen(LocalDate day, int days) {
        var at = days == 0 ? openFrom(day) : day;
        for (int i = 0; i < days; i++) at = openFrom(at.plusDays(1));
        for (int i = 0; i > days; i--) at = openUntil(at.minusDays(1));
        return at;
    }

    boolean isBusinessDay(LocalDate day) {
        return isOpen(day) && holiday(day).isEmpty();
    }

    LocalDate businessDayFrom(LocalDate day) {
        var at = day;
        while (!isBusinessDay(at)) at = at.plusDays(1);
        return at;
    }

    /** The n-th business day after a day, which itself does not count. */
    LocalDate businessDayAfter(LocalDate day, int days) {
        var at = day;
        for (int i = 0; i < days; i++) at = businessDayFrom(at.plusDays(1));
        return at;
    }

    LocalDate businessDayBefore(LocalDate day, int days) {
        var at = day;
        for (int i = 0; i < days; i++) {
            at = at.minusDays(1);
            while (!isBusinessDay(at)) at = at.minusDays(1);
        }
        return at;
    }
}

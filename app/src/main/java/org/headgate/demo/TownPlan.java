package org.headgate.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SequencedMap;
import org.headgate.kernel.Rejection;

/**
 * What town to make: of which district and size, the rate classes that its tariff book offers with the facts that each
 * asks for, the seed of all chance, and the day on which the office finds itself.
 */
record TownPlan(String district, int accounts, SequencedMap<String, List<String>> classes, long seed, LocalDate today) {
    /** Billed in the office before the period that waits for review. */
    static final int MONTHS_BILLED = 12;
    /** Read before the first bill, so that every bill has its year before. */
    static final int MONTHS_READ_BEFORE = 13;

    static final int SMALLEST = 60;
    static final int LARGEST = 500_000;
    private static final int LAST_READ_DAY = 14;

    TownPlan {
        if (accounts < SMALLEST || accounts > LARGEST)
            throw new Rejection(
                    "A made-up town has %d to %,d accounts, not %,d".formatted(SMALLEST, LARGEST, accounts));
    }

    /** The 18th of this month, or of the last: the newest cycle has been read and waits to be billed. */
    static LocalDate businessDate(LocalDate today) {
        var month = today.getDayOfMonth() < 18 ? YearMonth.from(today).minusMonths(1) : YearMonth.from(today);
        return month.atDay(18);
    }

    List<String> classesOffered() {
        return List.copyOf(classes.sequencedKeySet());
    }

    /** The read until which a cycle was billed by the system before: this office bills from there. */
    LocalDate takenOver(int cycle) {
        return readOn(cycle, firstBilledMonth().minusMonths(1));
    }

    /** When a cycle was read for the last time in the office's own books. */
    LocalDate lastKnownRead(int cycle) {
        return readOn(cycle, isNewest(cycle) ? newestMonth().minusMonths(1) : newestMonth());
    }

    int cycles() {
        return Math.clamp(accounts / 650L, 1, 12);
    }

    YearMonth newestMonth() {
        return YearMonth.from(today);
    }

    YearMonth firstBilledMonth() {
        return newestMonth().minusMonths(MONTHS_BILLED);
    }

    YearMonth firstReadMonth() {
        return firstBilledMonth().minusMonths(MONTHS_READ_BEFORE);
    }

    /** When a cycle (from 0) is read: the last of them on the 14th, or on the Monday after. */
    LocalDate readOn(int cycle, YearMonth month) {
        int apart = Math.max(1, 12 / cycles());
        var day = month.atDay(LAST_READ_DAY - (cycles() - 1 - cycle) * apart);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return day.plusDays(2);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    boolean isNewest(int cycle) {
        return cycle == cycles() - 1;
    }
}

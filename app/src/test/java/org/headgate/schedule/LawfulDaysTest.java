package org.headgate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.headgate.district.DistrictPacks;
import org.junit.jupiter.api.Test;

/** The office of Joshua Basin is open from Monday to Thursday, and closed on the holidays of its list. */
class LawfulDaysTest {
    private final WorkingDays calendar =
            new WorkingDays(DistrictPacks.open("joshua-basin").pack().calendar());
    private final LawfulDays law = new LawfulDays(calendar);

    @Test
    void locksOffOnTheDayAfterTheSixtiethOrTheNextBusinessDay() {
        assertThat(law.earliestLockOff(day(2026, 8, 3))).isEqualTo(day(2026, 10, 5));
        assertThat(law.earliestLockOff(day(2026, 8, 6))).isEqualTo(day(2026, 10, 6));
    }

    @Test
    void neverLocksOffOnALegalHolidayEvenIfTheOfficeIsOpen() {
        var columbusDay = day(2026, 10, 12);

        assertThat(calendar.isOpen(columbusDay)).isTrue();
        assertThat(calendar.isBusinessDay(columbusDay)).isFalse();
        assertThat(law.earliestLockOff(columbusDay.minusDays(61))).isEqualTo(day(2026, 10, 13));
    }

    @Test
    void givesSevenWholeBusinessDaysAndSixteenDaysOfNotice() {
        var notice = day(2026, 9, 14);

        var lockOff = law.earliestLockOffAfterNotice(notice);

        assertThat(lockOff).isEqualTo(day(2026, 9, 30));
        assertThat(law.latestNotice(lockOff)).isEqualTo(notice);
    }

    @Test
    void theLatestNoticeIsAlwaysEarlyEnough() {
        for (var lockOff = day(2026, 1, 5); lockOff.isBefore(day(2027, 6, 1)); lockOff = lockOff.plusDays(1)) {
            if (!calendar.isBusinessDay(lockOff)) continue;
            var notice = law.latestNotice(lockOff);
            assertThat(law.earliestLockOffAfterNotice(notice))
                    .as("notice %s, lock-off %s", notice, lockOff)
                    .isBeforeOrEqualTo(lockOff);
        }
    }

    @Test
    void countsOpenDaysForwardsAndBackwards() {
        var wednesday = day(2026, 11, 18);

        assertThat(calendar.plusOpen(wednesday, 0)).isEqualTo(wednesday);
        assertThat(calendar.plusOpen(wednesday, 2)).isEqualTo(day(2026, 11, 23));
        assertThat(calendar.plusOpen(wednesday, -3)).isEqualTo(day(2026, 11, 12));
        assertThat(calendar.plusOpen(day(2026, 11, 20), 0)).isEqualTo(day(2026, 11, 23));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}

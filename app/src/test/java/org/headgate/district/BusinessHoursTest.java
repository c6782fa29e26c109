package org.headgate.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.headgate.rating.book.Words;
import org.junit.jupiter.api.Test;

class BusinessHoursTest {
    private static final OpeningHours DAY = new OpeningHours(LocalTime.of(7, 0), LocalTime.of(17, 0));
    private static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);

    /** Open Monday to Thursday, closed on Thanksgiving. */
    private static final OfficeCalendar OFFICE = new OfficeCalendar(
            Map.of(DayOfWeek.MONDAY, DAY, DayOfWeek.TUESDAY, DAY, DayOfWeek.WEDNESDAY, DAY, DayOfWeek.THURSDAY, DAY),
            List.of(new Holiday(THANKSGIVING, new Words("Thanksgiving", "Día de Acción de Gracias"), true, null)));

    @Test
    void endOnTheSameDayWhenThereIsTime() {
        assertThat(after("2026-11-24T09:30", 4)).isEqualTo(LocalDateTime.parse("2026-11-24T13:30"));
    }

    @Test
    void runOverNightAndNotAtNight() {
        assertThat(after("2026-11-23T15:00", 4)).isEqualTo(LocalDateTime.parse("2026-11-24T09:00"));
    }

    @Test
    void passOverAHolidayAndTheDaysTheOfficeIsClosed() {
        assertThat(after("2026-11-25T16:00", 2)).isEqualTo(LocalDateTime.parse("2026-11-30T08:00"));
    }

    @Test
    void beginWhenTheOfficeOpens() {
        assertThat(after("2026-11-28T11:00", 1)).isEqualTo(LocalDateTime.parse("2026-11-30T08:00"));
        assertThat(after("2026-11-24T19:00", 1)).isEqualTo(LocalDateTime.parse("2026-11-25T08:00"));
    }

    @Test
    void betweenTwoMomentsIsWhatAfterAdded() {
        var start = LocalDateTime.parse("2026-11-23T15:00");
        for (int hours = 1; hours < 60; hours++)
            assertThat(BusinessHours.between(start, after("2026-11-23T15:00", hours), OFFICE))
                    .isEqualTo(Duration.ofHours(hours));
    }

    private static LocalDateTime after(String start, int hours) {
        return BusinessHours.after(LocalDateTime.parse(start), Duration.ofHours(hours), OFFICE);
    }
}

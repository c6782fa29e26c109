package org.headgate.contacts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.headgate.district.District;
import org.headgate.district.OfficeHours;
import org.springframework.stereotype.Component;

/** What is due when, and what is late, by the hours of the office. */
@Component
class OfficeClock {
    private final District district;
    private final OfficeHours hours;
    private final InstantSource clock;

    OfficeClock(District district, OfficeHours hours, InstantSource clock) {
        this.district = district;
        this.hours = hours;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    OffsetDateTime nowWithOffset() {
        return now().atOffset(ZoneOffset.UTC);
    }

    Instant after(int openHours) {
        return after(now(), openHours);
    }

    Instant after(Instant start, int openHours) {
        return after(start, Duration.ofHours(openHours));
    }

    Instant after(Instant start, Duration open) {
        return hours.after(start, open);
    }

    /** The hours of opening that are left until then; none when it is past. */
    long openHoursUntil(Instant due) {
        return hours.between(now(), due);
    }

    Instant closing(LocalDate day) {
        return hours.closing(day);
    }

    /** The next day on which the office is open, after so many days. */
    LocalDate openDayAfter(int days) {
        var calendar = hours.calendar();
        var day = district.businessDate();
        for (int i = 0; i < days; i++) day = calendar.openDayFrom(day.plusDays(1));
        return day;
    }
}

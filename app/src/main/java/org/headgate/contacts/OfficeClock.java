package org.headgate.contacts;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headgate.district.District;
import org.headgate.district.DistrictPack;
import org.headgate.district.OfficeCalendar;
import org.headgate.district.OpeningHours;
import org.headgate.kernel.Parsed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The district's office hours on the clock of the wall: what is due when, and what is late. */
@Component
class OfficeClock {
    /** An office whose description names no hours is taken to be open on working days from 8 to 5. */
    private static final OfficeCalendar USUAL = new OfficeCalendar(
            Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                    .collect(Collectors.toMap(
                            day -> day, _ -> new OpeningHours(LocalTime.of(8, 0), LocalTime.of(17, 0)))),
            List.of());

    private record Hours(ZoneId zone, OfficeCalendar calendar) {}

    private record Read(String description, Hours hours) {}

    private final District district;
    private final InstantSource clock;
    private volatile @Nullable Read read;

    OfficeClock(District district, InstantSource clock) {
        this.district = district;
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
        var hours = hours();
        return BusinessHours.after(local(start), open, hours.calendar())
                .atZone(hours.zone())
                .toInstant();
    }

    /** The hours of opening that are left until then; none when it is past. */
    long openHoursUntil(Instant due) {
        var hours = hours();
        return BusinessHours.between(local(now()), local(due), hours.calendar()).toHours();
    }

    Instant closing(LocalDate day) {
        var hours = hours();
        return BusinessHours.closing(day, hours.calendar()).atZone(hours.zone()).toInstant();
    }

    /** The next day on which the office is open, after so many days. */
    LocalDate openDayAfter(int days) {
        var calendar = hours().calendar();
        var day = district.businessDate();
        for (int i = 0; i < days; i++) day = calendar.openDayFrom(day.plusDays(1));
        return day;
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, hours().zone());
    }

    private Hours hours() {
        var description = district.description().orElse("");
        var known = read;
        if (known != null && known.description().equals(description)) return known.hours();
        var hours = DistrictPack.parse("district.yaml", description) instanceof Parsed.Good<DistrictPack>(var pack)
                        && !pack.calendar().week().isEmpty()
                ? new Hours(pack.timeZone(), pack.calendar())
                : new Hours(ZoneId.of("America/Los_Angeles"), USUAL);
        read = new Read(description, hours);
        return hours;
    }
}

package org.headgate.district;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headgate.kernel.Parsed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The district's office hours on the clock of the wall: the one clock of everything that is due within hours of opening. */
@Component
public class OfficeHours {
    /** An office whose description names no hours is taken to be open on working days from 8 to 5. */
    private static final OfficeCalendar USUAL = new OfficeCalendar(
            Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                    .collect(Collectors.toMap(
                            day -> day, _ -> new OpeningHours(LocalTime.of(8, 0), LocalTime.of(17, 0)))),
            List.of());

    private record Hours(ZoneId zone, OfficeCalendar calendar) {}

    private record Read(String description, Hours hours) {}

    private final District district;
    private volatile @Nullable Read read;

    OfficeHours(District district) {
        this.district = district;
    }

    /** The moment at which the office has been open for so many hours since {@code start}. */
    public Instant after(Instant start, int openHours) {
        return after(start, Duration.ofHours(openHours));
    }

    /** The moment at which the office has been open for so long since then. */
    public Instant after(Instant start, Duration open) {
        var hours = hours();
        return BusinessHours.after(local(start, hours), open, hours.calendar())
                .atZone(hours.zone())
                .toInstant();
    }

    /** For how many whole hours the office is open between two moments; none when the second is not later. */
    public long between(Instant from, Instant to) {
        var hours = hours();
        return BusinessHours.between(local(from, hours), local(to, hours), hours.calendar())
                .toHours();
    }

    /** When the office closes on a day; on a day when it stays closed, when it closes next. */
    public Instant closing(LocalDate day) {
        var hours = hours();
        return BusinessHours.closing(day, hours.calendar()).atZone(hours.zone()).toInstant();
    }

    public OfficeCalendar calendar() {
        return hours().calendar();
    }

    private static LocalDateTime local(Instant moment, Hours hours) {
        return LocalDateTime.ofInstant(moment, hours.zone());
    }

    private Hours hours() {
        var description = district.description().orElse("");
        var known = read;
        if (known != null && known.description().equals(description)) return known.hours();
        var hours = DistrictPack.parse("district.yaml", description) instanceof Parsed.Good<DistrictPack>(var pack)
                        && !pack.calendar().week().isEmpty()
                ? new Hours(pack.timeZone(), pack.calendar())
                : new Hours(district.zone(), USUAL);
        read = new Read(description, hours);
        return hours;
    }
}

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
import org.springframework.stereotype.Component;

/** The district's office hours on the clock of the wall: the one clock of everything that is due within hours of opening. */
@Component
public class OfficeHours {
    private static final LocalTime USUAL_CLOSE = LocalTime.of(17, 0);

    /** An office whose description names no hours is taken to be open on working days from 8 to 5. */
    private static final OfficeCalendar USUAL = new OfficeCalendar(
            Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                    .collect(Collectors.toMap(day -> day, _ -> new OpeningHours(LocalTime.of(8, 0), USUAL_CLOSE))),
            List.of());

    private final District district;

    OfficeHours(District district) {
        this.district = district;
    }

    /** The moment at which the office has been open for so many hours since {@code start}. */
    public Instant after(Instant start, int openHours) {
        return after(start, Duration.ofHours(openHours));
    }

    /** The moment at which the office has been open for so long since then. */
    public Instant after(Instant start, Duration open) {
        var zone = district.timeZone();
        return BusinessHours.after(local(start, zone), open, calendar())
                .atZone(zone)
                .toInstant();
    }

    /** For how many whole hours the office is open between two moments; none when the second is not later. */
    public long between(Instant from, Instant to) {
        var zone = district.timeZone();
        return BusinessHours.between(local(from, zone), local(to, zone), calendar())
                .toHours();
    }

    /** When the office closes on a day; on a day when it stays closed, when it closes next. */
    public Instant closing(LocalDate day) {
        return BusinessHours.closing(day, calendar())
                .atZone(district.timeZone())
                .toInstant();
    }

    /** When the office closes on a day; on one when it stays closed at the usual hour, for what is due then keeps its day. */
    public Instant endOf(LocalDate day) {
        var at = calendar().hours(day).map(OpeningHours::until).orElse(USUAL_CLOSE);
        return day.atTime(at).atZone(district.timeZone()).toInstant();
    }

    public OfficeCalendar calendar() {
        return district.described().map(DistrictPack::calendar).orElse(USUAL);
    }

    private static LocalDateTime local(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}

package org.headgate.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headgate.district.District;
import org.headgate.district.DistrictPack;
import org.headgate.district.OfficeCalendar;
import org.headgate.district.OpeningHours;
import org.headgate.kernel.Parsed;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days of this office as its district describes them: when it is open, its holidays and the names of its cycles. */
@Component
class OfficeDays {
    private static final OpeningHours USUAL_HOURS = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(17, 0));

    private record Read(String description, @Nullable DistrictPack pack) {}

    private final District district;
    private volatile @Nullable Read read;

    OfficeDays(District district) {
        this.district = district;
    }

    /** An office whose description names no hours is taken to be open on working days from 8 to 5. */
    WorkingDays working() {
        var pack = pack();
        if (pack != null && !pack.calendar().week().isEmpty()) return new WorkingDays(pack.calendar());
        var week = new EnumMap<DayOfWeek, OpeningHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) if (day.compareTo(DayOfWeek.SATURDAY) < 0) week.put(day, USUAL_HOURS);
        return new WorkingDays(new OfficeCalendar(week, List.of()));
    }

    ZoneId zone() {
        return district.zone();
    }

    /** When the office closes on an open day. */
    Instant closing(LocalDate day) {
        return day.atTime(working().calendar().hours(day).orElse(USUAL_HOURS).until())
                .atZone(district.zone())
                .toInstant();
    }

    /** The names of the cycles by their codes. */
    Map<String, Words> cycles() {
        var pack = pack();
        if (pack == null) return Map.of();
        return pack.cycles().stream()
                .collect(Collectors.toUnmodifiableMap(cycle -> cycle.code(), cycle -> cycle.name(), (one, _) -> one));
    }

    String agency() {
        var pack = pack();
        return pack == null ? "Headgate" : pack.shortName();
    }

    private @Nullable DistrictPack pack() {
        var description = district.description().orElse("");
        var known = read;
        if (known != null && known.description().equals(description)) return known.pack();
        var pack = DistrictPack.parse("district.yaml", description) instanceof Parsed.Good<DistrictPack>(var good)
                ? good
                : null;
        read = new Read(description, pack);
        return pack;
    }
}

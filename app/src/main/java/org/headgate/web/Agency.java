package org.headgate.web;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headgate.district.District;
import org.headgate.district.DistrictPack;
import org.headgate.district.OfficeCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages say of the agency: its name and its office hours, from the district's description. */
@Component
class Agency {
    private final District district;
    private volatile @Nullable DistrictPack known;

    Agency(District district) {
        this.district = district;
    }

    String name() {
        return pack().map(DistrictPack::name).orElse("Headgate");
    }

    /** The clock on the office's wall. */
    ZoneId timeZone() {
        return pack().map(DistrictPack::timeZone).orElseGet(district::timeZone);
    }

    int idleMinutes() {
        return pack().map(DistrictPack::idleLockMinutes).orElse(DistrictPack.USUAL_IDLE_LOCK_MINUTES);
    }

    /** Mon to Thu, 7:00 to 17:30; days of the same hours that follow each other are one span. */
    Optional<String> hours(Formats formats) {
        return pack().map(DistrictPack::calendar).map(calendar -> String.join("; ", spans(calendar, formats)));
    }

    private static List<String> spans(OfficeCalendar calendar, Formats formats) {
        var spans = new ArrayList<String>();
        var days = DayOfWeek.values();
        for (int first = 0; first < days.length; ) {
            var hours = Optional.ofNullable(calendar.week().get(days[first]));
            int last = first;
            while (last + 1 < days.length
                    && Optional.ofNullable(calendar.week().get(days[last + 1])).equals(hours)) last++;
            if (hours.isPresent()) spans.add(formats.officeHours(days[first], days[last], hours.get()));
            first = last + 1;
        }
        return spans;
    }

    /** Read once: an office is opened for one district, for good. */
    private Optional<DistrictPack> pack() {
        if (known == null) known = district.described().orElse(null);
        return Optional.ofNullable(known);
    }
}

package org.headgate.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headgate.district.District;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Component;

/** What the pages say of the agency: its name and its office hours, from the district's description. */
@Component
class Agency {
    private static final int IDLE_MINUTES = 15;

    private final District district;
    private volatile @Nullable Map<?, ?> description;

    Agency(District district) {
        this.district = district;
    }

    String name() {
        return description().get("name") instanceof String name ? name : "Headgate";
    }

    int idleMinutes() {
        return description().get("idle-lock-minutes") instanceof Number minutes && minutes.intValue() > 0
                ? minutes.intValue()
                : IDLE_MINUTES;
    }

    /** Mon to Thu, 7:00 to 17:30; days of the same hours that follow each other are one span. */
    Optional<String> hours(Formats formats) {
        if (!(description().get("office-hours") instanceof Map<?, ?> byDay)) return Optional.empty();
        var spans = new ArrayList<String>();
        var days = DayOfWeek.values();
        for (int first = 0; first < days.length; ) {
            var hours = hoursOn(days[first], byDay);
            int last = first;
            while (last + 1 < days.length && hoursOn(days[last + 1], byDay).equals(hours)) last++;
            if (!hours.isEmpty()) spans.add(formats.officeHours(days[first], days[last], hours));
            first = last + 1;
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", spans));
    }

    private static String hoursOn(DayOfWeek day, Map<?, ?> byDay) {
        return byDay.get(day.name().toLowerCase(Locale.ROOT)) instanceof String hours ? hours : "";
    }

    /** Read once: an office is opened for one district, for good. */
    private Map<?, ?> description() {
        var known = description;
        if (known != null) return known;
        var text = district.description().orElse("");
        if (text.isEmpty()) return Map.of();
        var read = new Load(LoadSettings.builder().build()).loadFromString(text);
        var described = read instanceof Map<?, ?> map ? map : Map.of();
        description = described;
        return described;
    }
}

package org.headgate.metering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the installation that a line of a file means: by serial number, else by the number of the radio. */
final class MeterNames {
    private final Map<String, List<InstalledMeter>> bySerial = new HashMap<>();
    private final Map<String, List<InstalledMeter>> byEndpoint = new HashMap<>();

    MeterNames(List<InstalledMeter> installed) {
        for (var meter : installed) {
            bySerial.computeIfAbsent(meter.serial(), _ -> new ArrayList<>(1)).add(meter);
            if (!meter.endpoint().isEmpty())
                byEndpoint
                        .computeIfAbsent(meter.endpoint(), _ -> new ArrayList<>(1))
                        .add(meter);
        }
    }

    boolean knows(ReadLine line) {
        return bySerial.containsKey(line.serial()) || byEndpoint.containsKey(line.endpoint());
    }

    /** Null when it was not installed anywhere on the day of the read. */
    @Nullable InstalledMeter of(ReadLine line) {
        var meter = inPlace(bySerial.getOrDefault(line.serial(), List.of()), line.readOn());
        return meter != null ? meter : inPlace(byEndpoint.getOrDefault(line.endpoint(), List.of()), line.readOn());
    }

    private static @Nullable InstalledMeter inPlace(List<InstalledMeter> places, LocalDate day) {
        InstalledMeter takenOut = null;
        for (var place : places) {
            if (place.effective().contains(day)) return place;
            if (place.inPlaceOn(day)) takenOut = place;
        }
        return takenOut;
    }
}

package org.headgate.metering;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.formats.reads.IntervalUse;
import org.headgate.formats.reads.MeterRead;
import org.headgate.formats.reads.ReadSink;
import org.jspecify.annotations.Nullable;

/** The lines of a file by meter and day; where a radio reported hour by hour, the last read of each day. */
final class GatheredLines implements ReadSink {
    private final Map<String, Map<Object, MeterRead>> byMeter = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final GatheredIntervals intervals = new GatheredIntervals();
    private int lines;
    private int earlierThatDay;

    /** A read with its time of day competes with the others of its day; one without stands for itself. */
    @Override
    public void read(MeterRead read) {
        lines++;
        var ofMeter = byMeter.computeIfAbsent(meter(read), _ -> new HashMap<>(4));
        var time = read.readAt();
        if (time == null || read.register() == null) {
            ofMeter.put(read.line() + "/" + lines, read);
            return;
        }
        var there = ofMeter.get(read.readOn());
        if (there == null) {
            ofMeter.put(read.readOn(), read);
            return;
        }
        earlierThatDay++;
        if (!time.isBefore(timeOf(there))) ofMeter.put(read.readOn(), read);
    }

    @Override
    public void interval(IntervalUse use) {
        intervals.add(use);
    }

    private static LocalTime timeOf(MeterRead read) {
        @Nullable LocalTime time = read.readAt();
        return time == null ? LocalTime.MIN : time;
    }

    /** Lines that name a meter by serial number and lines that name it by its radio belong together. */
    private String meter(MeterRead read) {
        var serial = "serial " + read.meter().serial() + "/" + read.meter().register();
        var endpoint =
                "endpoint " + read.meter().endpoint() + "/" + read.meter().register();
        if (read.meter().endpoint().isEmpty()) return aliases.getOrDefault(serial, serial);
        if (read.meter().serial().isEmpty()) return aliases.getOrDefault(endpoint, endpoint);
        var name = aliases.getOrDefault(serial, aliases.getOrDefault(endpoint, serial));
        aliases.putIfAbsent(serial, name);
        aliases.putIfAbsent(endpoint, name);
        return name;
    }

    int lines() {
        return lines;
    }

    GatheredIntervals intervals() {
        return intervals;
    }

    int earlierThatDay() {
        return earlierThatDay;
    }

    List<List<ReadLine>> byMeter() {
        var all = new ArrayList<List<ReadLine>>(byMeter.size());
        for (var reads : byMeter.values())
            all.add(reads.values().stream()
                    .map(ReadLine::of)
                    .sorted(Comparator.comparing((ReadLine line) -> line.readOn())
                            .thenComparingInt(ReadLine::line))
                    .toList());
        return all;
    }

    /** The newest day in the file. */
    LocalDate newest() {
        return byMeter.values().stream()
                .flatMap(reads -> reads.values().stream())
                .map(MeterRead::readOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }
}

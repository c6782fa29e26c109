package org.headgate.metering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Loads the histories of many meters with three queries. */
@Component
class MeterHistories {
    /** The same season last year lies within it, also where a read came late. */
    private static final int DAYS = 460;

    private final Installations installations;
    private final Reads reads;

    MeterHistories(Installations installations, Reads reads) {
        this.installations = installations;
        this.reads = reads;
    }

    MeterHistory of(InstalledMeter meter, LocalDate day) {
        var history = of(List.of(meter), day).get(meter.id());
        if (history == null) throw new IllegalStateException("no history of installation " + meter.id());
        return history;
    }

    /** By installation id, for reads of that day or later. */
    Map<Long, MeterHistory> of(Collection<InstalledMeter> meters, LocalDate earliest) {
        var predecessors = predecessors(meters);
        var wanted = new HashSet<Long>();
        meters.forEach(meter -> wanted.add(meter.id()));
        predecessors.values().forEach(list -> list.forEach(meter -> wanted.add(meter.id())));
        var known = byInstallation(reads.since(earliest.minusDays(DAYS), wanted));
        var unseen = meters.stream()
                .map(InstalledMeter::id)
                .filter(id -> UsageBase.before(earliest, known.getOrDefault(id, List.of()))
                        .isEmpty())
                .toList();
        if (!unseen.isEmpty()) known.putAll(byInstallation(reads.all(unseen)));
        var histories = new HashMap<Long, MeterHistory>();
        for (var meter : meters)
            histories.put(
                    meter.id(),
                    new MeterHistory(
                            meter,
                            readsOf(predecessors.getOrDefault(meter.id(), List.of()), known),
                            known.getOrDefault(meter.id(), List.of())));
        return histories;
    }

    private Map<Long, List<InstalledMeter>> predecessors(Collection<InstalledMeter> meters) {
        var points = new HashSet<Long>();
        meters.forEach(meter -> points.add(meter.servicePoint()));
        var byPoint = new HashMap<Long, List<InstalledMeter>>();
        for (var installed : installations.at(points))
            if (installed.effective().until() != null)
                byPoint.computeIfAbsent(installed.servicePoint(), _ -> new ArrayList<>())
                        .add(installed);
        if (byPoint.isEmpty()) return Map.of();
        var predecessors = new HashMap<Long, List<InstalledMeter>>();
        for (var meter : meters) {
            var list = byPoint.getOrDefault(meter.servicePoint(), List.of()).stream()
                    .filter(other -> other.precedes(meter))
                    .sorted(Comparator.comparing(other -> other.effective().from()))
                    .toList();
            if (!list.isEmpty()) predecessors.put(meter.id(), list);
        }
        return predecessors;
    }

    private static Map<Long, List<CountedRead>> byInstallation(List<CountedRead> reads) {
        var byInstallation = new HashMap<Long, List<CountedRead>>();
        for (var read : reads)
            byInstallation
                    .computeIfAbsent(read.installation(), _ -> new ArrayList<>())
                    .add(read);
        return byInstallation;
    }

    private static List<CountedRead> readsOf(List<InstalledMeter> meters, Map<Long, List<CountedRead>> known) {
        if (meters.isEmpty()) return List.of();
        return meters.stream()
                .flatMap(meter -> known.getOrDefault(meter.id(), List.of()).stream())
                .toList();
    }
}

package org.headgate.metering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.headgate.metering.Installations.Former;
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
        var known = reads.since(earliest.minusDays(DAYS), wanted);
        var unseen = meters.stream()
                .map(InstalledMeter::id)
                .filter(id -> UsageBase.before(earliest, known.getOrDefault(id, List.of()))
                        .isEmpty())
                .toList();
        if (!unseen.isEmpty()) known.putAll(reads.all(unseen));
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

    private Map<Long, List<Former>> predecessors(Collection<InstalledMeter> meters) {
        var points = new HashSet<Long>();
        meters.forEach(meter -> points.add(meter.servicePoint()));
        var byPoint = new HashMap<Long, List<Former>>();
        for (var former : installations.formerlyAt(points))
            byPoint.computeIfAbsent(former.servicePoint(), _ -> new ArrayList<>())
                    .add(former);
        if (byPoint.isEmpty()) return Map.of();
        var predecessors = new HashMap<Long, List<Former>>();
        for (var meter : meters) {
            var list = byPoint.getOrDefault(meter.servicePoint(), List.of()).stream()
                    .filter(former -> former.precedes(meter))
                    .toList();
            if (!list.isEmpty()) predecessors.put(meter.id(), list);
        }
        return predecessors;
    }

    private static List<CountedRead> readsOf(List<Former> meters, Map<Long, List<CountedRead>> known) {
        if (meters.isEmpty()) return List.of();
        return meters.stream()
                .flatMap(meter -> known.getOrDefault(meter.id(), List.of()).stream())
                .toList();
    }
}

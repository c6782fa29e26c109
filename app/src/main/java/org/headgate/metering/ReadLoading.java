package org.headgate.metering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Loads lines of reads: a few queries for what is known about all their meters, validation in memory, and copies. */
@Component
class ReadLoading {
    private final Installations installations;
    private final MeterHistories histories;
    private final Reads reads;
    private final ReadExceptions exceptions;
    private final UsageRecalculation recalculation;
    private final ObjectProvider<ReadPolicy> policy;
    private final ObjectProvider<Occupancy> occupancy;

    ReadLoading(
            Installations installations,
            MeterHistories histories,
            Reads reads,
            ReadExceptions exceptions,
            UsageRecalculation recalculation,
            ObjectProvider<ReadPolicy> policy,
            ObjectProvider<Occupancy> occupancy) {
        this.installations = installations;
        this.histories = histories;
        this.reads = reads;
        this.exceptions = exceptions;
        this.recalculation = recalculation;
        this.policy = policy;
        this.occupancy = occupancy;
    }

    /** The lines of a meter stand by day. */
    ReadBatches.Part load(ReadBatchId batch, String source, List<ReadLine> lines) {
        var names = new MeterNames(
                installations.ofMeters(namesIn(lines, ReadLine::serial), namesIn(lines, ReadLine::endpoint)));
        var meters = new HashMap<Long, InstalledMeter>();
        for (var line : lines) {
            var meter = names.of(line);
            if (meter != null) meters.put(meter.id(), meter);
        }
        var loaded = new LoadedReads(
                batch,
                source,
                new ReadValidation(policy.getIfAvailable(() -> ReadPolicy.USUAL)),
                histories.of(meters.values(), earliest(lines)),
                occupants(meters.values(), lines),
                reads.reserveIds(lines.size()));
        for (var line : lines) loaded.take(line, names);
        reads.add(loaded.reads());
        exceptions.add(loaded.exceptions());
        if (!loaded.backdated().isEmpty()) recalculation.recalculate(loaded.backdated());
        return loaded.counts();
    }

    private Map<Long, Occupancy.Occupant> occupants(Collection<InstalledMeter> meters, List<ReadLine> lines) {
        var known = occupancy.getIfAvailable();
        if (known == null || meters.isEmpty()) return Map.of();
        var points = new HashSet<Long>();
        meters.forEach(meter -> points.add(meter.servicePoint()));
        return known.on(points, lines.stream().map(ReadLine::readOn).reduce(LocalDate.MIN, ReadLoading::later));
    }

    private static LocalDate earliest(List<ReadLine> lines) {
        return lines.stream()
                .map(ReadLine::readOn)
                .reduce((one, other) -> one.isBefore(other) ? one : other)
                .orElse(LocalDate.EPOCH);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Collection<String> namesIn(List<ReadLine> lines, Function<ReadLine, String> name) {
        return lines.stream().map(name).filter(text -> !text.isEmpty()).collect(Collectors.toSet());
    }
}

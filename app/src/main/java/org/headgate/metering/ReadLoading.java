package org.headgate.metering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Loads lines of reads: a few queries for what is known about all their meters, validation in memory, and copies. */
@Component
class ReadLoading {
    private final Installations installations;
    private final MeterHistories histories;
    private final Reads reads;
    private final ReadExceptions exceptions;
    private final UsageRecalculation recalculation;
    private final ReadRules rules;

    ReadLoading(
            Installations installations,
            MeterHistories histories,
            Reads reads,
            ReadExceptions exceptions,
            UsageRecalculation recalculation,
            ReadRules rules) {
        this.installations = installations;
        this.histories = histories;
        this.reads = reads;
        this.exceptions = exceptions;
        this.recalculation = recalculation;
        this.rules = rules;
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
        var loaded = begin(ReadOrigin.file(batch, source), meters.values(), lines);
        for (var line : lines) loaded.take(line, names);
        write(loaded);
        return loaded.counts();
    }

    /** Everything known about these meters, ready to take lines. */
    LoadedReads begin(ReadOrigin origin, Collection<InstalledMeter> meters, List<ReadLine> lines) {
        return new LoadedReads(
                origin,
                rules.validation(),
                histories.of(meters, earliest(lines)),
                rules.occupants(meters, latest(lines)),
                reads.reserveIds(lines.size()));
    }

    void write(LoadedReads loaded) {
        reads.add(loaded.reads());
        exceptions.add(loaded.exceptions());
        exceptions.readAfterAll(loaded.reads(), "REREAD");
        if (!loaded.backdated().isEmpty()) recalculation.recalculate(loaded.backdated());
    }

    private static LocalDate earliest(List<ReadLine> lines) {
        return lines.stream()
                .map(ReadLine::readOn)
                .reduce((one, other) -> one.isBefore(other) ? one : other)
                .orElse(LocalDate.EPOCH);
    }

    private static LocalDate latest(List<ReadLine> lines) {
        return lines.stream()
                .map(ReadLine::readOn)
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElse(LocalDate.EPOCH);
    }

    private static Collection<String> namesIn(List<ReadLine> lines, Function<ReadLine, String> name) {
        return lines.stream().map(name).filter(text -> !text.isEmpty()).collect(Collectors.toSet());
    }
}

package org.headgate.metering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of lines of reads, gathered in memory until all of it is written at once. */
final class LoadedReads {
    private final ReadBatchId batch;
    private final String source;
    private final ReadValidation validation;
    private final Map<Long, MeterHistory> histories;
    private final Map<Long, Occupancy.Occupant> occupants;
    private final List<Long> ids;
    private final List<NewRead> reads = new ArrayList<>();
    private final List<FoundException> exceptions = new ArrayList<>();
    private final Set<Long> backdated = new HashSet<>();
    private int accepted;
    private int exceptional;
    private int unknown;
    private int unchanged;

    LoadedReads(
            ReadBatchId batch,
            String source,
            ReadValidation validation,
            Map<Long, MeterHistory> histories,
            Map<Long, Occupancy.Occupant> occupants,
            List<Long> ids) {
        this.batch = batch;
        this.source = source;
        this.validation = validation;
        this.histories = histories;
        this.occupants = occupants;
        this.ids = ids;
    }

    void take(ReadLine line, MeterNames names) {
        var meter = names.of(line);
        if (meter == null) {
            unknown++;
            exceptions.add(withoutRead(
                    line,
                    null,
                    names.knows(line)
                            ? new ReadConcern.NotInstalled(line.meter(), line.register())
                            : new ReadConcern.UnknownMeter(line.meter(), line.register())));
        } else if (line.register() == null) {
            exceptional++;
            exceptions.add(withoutRead(line, meter, new ReadConcern.NoRead(line.code(), line.flag())));
        } else {
            takeRead(line, meter);
        }
    }

    private void takeRead(ReadLine line, InstalledMeter meter) {
        var history = histories.get(meter.id());
        if (history == null) throw new IllegalStateException("no history of installation " + meter.id());
        var dials = line.dials(meter.register());
        var there = history.on(line.readOn());
        if (there.isPresent()) {
            repeated(line, meter, dials, there.get());
            return;
        }
        var occupant = occupants.getOrDefault(meter.servicePoint(), Occupancy.Occupant.UNKNOWN);
        var validated = validation.validate(history.facts(line.readOn(), dials, line.kind(), line.flag(), occupant));
        var read = new NewRead(
                ids.get(reads.size()),
                meter.id(),
                meter.servicePoint(),
                line.readOn(),
                dials,
                line.kind(),
                meter.register().unit(),
                validated.use(),
                validated.previousOn(),
                validated.outcome(),
                batch.value(),
                source);
        reads.add(read);
        if (history.hasReadsAfter(line.readOn())) backdated.add(meter.id());
        history.add(read.counted());
        if (validated.outcome() instanceof ReadOutcome.Accepted) accepted++;
        else exceptional++;
        for (var concern : validated.outcome().concernsFound())
            exceptions.add(new FoundException(
                    read.id(),
                    meter.id(),
                    meter.servicePoint(),
                    batch.value(),
                    (long) line.line(),
                    line.meter(),
                    line.readOn(),
                    concern));
    }

    private void repeated(ReadLine line, InstalledMeter meter, BigDecimal dials, CountedRead there) {
        if (there.register().compareTo(dials) == 0) {
            unchanged++;
            return;
        }
        exceptional++;
        exceptions.add(withoutRead(line, meter, new ReadConcern.Conflicting(dials, there.register())));
    }

    private FoundException withoutRead(ReadLine line, @Nullable InstalledMeter meter, ReadConcern concern) {
        return new FoundException(
                null,
                meter == null ? null : (Long) meter.id(),
                meter == null ? null : (Long) meter.servicePoint(),
                batch.value(),
                (long) line.line(),
                line.meter(),
                line.readOn(),
                concern);
    }

    List<NewRead> reads() {
        return reads;
    }

    List<FoundException> exceptions() {
        return exceptions;
    }

    /** Installations that have a later read already, whose use changes by these. */
    Set<Long> backdated() {
        return backdated;
    }

    ReadBatches.Part counts() {
        return new ReadBatches.Part(accepted, exceptional, unknown, unchanged);
    }
}

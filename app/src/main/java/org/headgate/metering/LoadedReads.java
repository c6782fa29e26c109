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
    private final ReadOrigin origin;
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
            ReadOrigin origin,
            ReadValidation validation,
            Map<Long, MeterHistory> histories,
            Map<Long, Occupancy.Occupant> occupants,
            List<Long> ids) {
        this.origin = origin;
        this.validation = validation;
        this.histories = histories;
        this.occupants = occupants;
        this.ids = ids;
    }

    void take(ReadLine line, MeterNames names) {
        var meter = names.of(line);
        if (meter != null) {
            take(line, meter);
            return;
        }
        unknown++;
        exceptions.add(withoutRead(
                line,
                null,
                names.knows(line)
                        ? new ReadConcern.NotInstalled(line.meter(), line.register())
                        : new ReadConcern.UnknownMeter(line.meter(), line.register())));
    }

    EnteredRead take(ReadLine line, InstalledMeter meter) {
        if (line.register() == null) return queued(line, meter, new ReadConcern.NoRead(line.code(), line.flag()));
        var history = history(meter);
        var dials = line.dials(meter.register());
        var there = history.on(line.readOn());
        if (there.isEmpty()) return newRead(line, dials, history);
        if (there.get().register().compareTo(dials) != 0)
            return queued(
                    line, meter, new ReadConcern.Conflicting(dials, there.get().register()));
        unchanged++;
        return new EnteredRead(new InstallationId(meter.id()), there.get().usage(), List.of());
    }

    MeterHistory history(InstalledMeter meter) {
        var history = histories.get(meter.id());
        if (history == null) throw new IllegalStateException("no history of installation " + meter.id());
        return history;
    }

    private EnteredRead queued(ReadLine line, InstalledMeter meter, ReadConcern concern) {
        exceptional++;
        exceptions.add(withoutRead(line, meter, concern));
        return new EnteredRead(new InstallationId(meter.id()), BigDecimal.ZERO, List.of(concern));
    }

    private EnteredRead newRead(ReadLine line, BigDecimal dials, MeterHistory history) {
        var meter = history.meter();
        var occupant = occupants.getOrDefault(meter.servicePoint(), Occupancy.Occupant.UNKNOWN);
        var validated = validation.validate(history.facts(line.readOn(), dials, line.kind(), line.flag(), occupant));
        var read = NewRead.of(ids.get(reads.size()), meter, line.readOn(), dials, line.kind(), validated, origin);
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
                    origin.batch(),
                    (long) line.line(),
                    line.meter(),
                    line.readOn(),
                    concern));
        return new EnteredRead(
                new InstallationId(meter.id()),
                validated.use(),
                validated.outcome().concernsFound());
    }

    private FoundException withoutRead(ReadLine line, @Nullable InstalledMeter meter, ReadConcern concern) {
        return new FoundException(
                null,
                meter == null ? null : (Long) meter.id(),
                meter == null ? null : (Long) meter.servicePoint(),
                origin.batch(),
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

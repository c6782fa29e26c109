package org.headgate.metering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.headgate.metering.EstimateMissingReads.Estimated;
import org.headgate.metering.EstimateMissingReads.Left;
import org.headgate.office.ActionHandler;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.stereotype.Component;

@Component
class EstimatingMissingReads implements ActionHandler<EstimateMissingReads, Estimated> {
    private final MissingReads missing;
    private final Installations installations;
    private final MeterHistories histories;
    private final Estimates estimates;
    private final Reads reads;
    private final ReadExceptions exceptions;

    EstimatingMissingReads(
            MissingReads missing,
            Installations installations,
            MeterHistories histories,
            Estimates estimates,
            Reads reads,
            ReadExceptions exceptions) {
        this.missing = missing;
        this.installations = installations;
        this.histories = histories;
        this.estimates = estimates;
        this.reads = reads;
        this.exceptions = exceptions;
    }

    @Override
    public Class<EstimateMissingReads> action() {
        return EstimateMissingReads.class;
    }

    @Override
    public Level needs() {
        return Level.ONE;
    }

    @Override
    public Task task() {
        return Task.READS;
    }

    @Override
    public Estimated perform(EstimateMissingReads action, Person by) {
        var list = missing.in(action.scope(), action.after(), action.readOn());
        var meters = new HashMap<InstallationId, InstalledMeter>();
        for (var meter :
                installations.these(list.stream().map(MissingRead::installation).toList()))
            meters.put(new InstallationId(meter.id()), meter);
        var known = histories.of(meters.values(), action.readOn());
        var occupants = estimates.rules().occupants(meters.values(), action.readOn());
        var ids = reads.reserveIds(list.size());
        var stored = new ArrayList<NewRead>();
        var estimated = new ArrayList<EstimatedRead>();
        var left = new ArrayList<Left>();
        for (var gap : list) {
            var meter = meters.get(gap.installation());
            var history = meter == null ? null : known.get(meter.id());
            if (meter == null || history == null) throw new IllegalStateException("no meter for " + gap);
            var occupant = occupants.getOrDefault(meter.servicePoint(), Occupancy.Occupant.UNKNOWN);
            var mayEstimate = estimates.rules().policy().mayEstimate(gap.code());
            Optional<Estimate> estimate =
                    mayEstimate ? estimates.of(history, action.readOn(), occupant) : Optional.empty();
            if (estimate.isEmpty()) {
                var why = mayEstimate ? NoEstimate.NOTHING_TO_GO_BY : NoEstimate.NEEDS_A_VISIT;
                left.add(new Left(gap.installation(), gap.serial(), why));
                continue;
            }
            var read = read(ids.get(stored.size()), history, estimate.get(), occupant, action, by);
            stored.add(read);
            estimated.add(new EstimatedRead(new ReadId(read.id()), gap.installation(), estimate.get()));
        }
        write(stored);
        return new Estimated(estimated, left);
    }

    private NewRead read(
            long id,
            MeterHistory history,
            Estimate estimate,
            Occupancy.Occupant occupant,
            EstimateMissingReads action,
            Person by) {
        var facts = history.facts(action.readOn(), estimate.register(), ReadKind.ESTIMATED, "", occupant);
        var origin = ReadOrigin.person("estimate", by, action.reason()).workedOut(estimates.derivation(estimate));
        return NewRead.of(
                id,
                history.meter(),
                action.readOn(),
                estimate.register(),
                ReadKind.ESTIMATED,
                estimates.rules().validation().validate(facts),
                origin);
    }

    /** One estimate too many in a row is stored like the others and waits for a person. */
    private void write(List<NewRead> stored) {
        reads.add(stored);
        var found = new ArrayList<FoundException>();
        for (var read : stored)
            for (var concern : read.outcome().concernsFound())
                found.add(new FoundException(
                        read.id(), read.installation(), read.servicePoint(), null, null, "", read.on(), concern));
        exceptions.add(found);
        exceptions.readAfterAll(stored, "ESTIMATED");
    }
}

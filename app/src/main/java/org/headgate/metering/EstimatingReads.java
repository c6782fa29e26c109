package org.headgate.metering;

import org.headgate.kernel.Rejection;
import org.headgate.office.ActionHandler;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.stereotype.Component;

@Component
class EstimatingReads implements ActionHandler<EstimateRead, EstimatedRead> {
    private final ReadExceptions exceptions;
    private final Reads reads;
    private final ReadReplacement replacement;
    private final Installations installations;
    private final MeterHistories histories;
    private final Estimates estimates;

    EstimatingReads(
            ReadExceptions exceptions,
            Reads reads,
            ReadReplacement replacement,
            Installations installations,
            MeterHistories histories,
            Estimates estimates) {
        this.exceptions = exceptions;
        this.reads = reads;
        this.replacement = replacement;
        this.installations = installations;
        this.histories = histories;
        this.estimates = estimates;
    }

    @Override
    public Class<EstimateRead> action() {
        return EstimateRead.class;
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
    public EstimatedRead perform(EstimateRead action, Person by) {
        var exception = exceptions.waiting(action.exception());
        var installation = exception.installationId();
        if (installation == null)
            throw new Rejection("Nothing can be estimated for a meter that nobody knows: install it, or dismiss this.");
        var read = exception.readId();
        if (read != null)
            replacement.setAside(reads.require(new ReadId(read)), ReadState.REPLACED, "ESTIMATED", by, action.reason());
        var meter = installations.require(installation);
        var on = exception.readOn();
        var history = histories.of(meter, on);
        if (history.on(on).isPresent())
            throw new Rejection("There is another read of %s already: accept one of them, or dismiss this.", on);
        var estimate = estimates
                .of(history, on, estimates.rules().occupant(meter, on))
                .orElseThrow(() -> new Rejection("%s", NoEstimate.NOTHING_TO_GO_BY));
        var origin = ReadOrigin.person("estimate", by, action.reason()).workedOut(estimates.derivation(estimate));
        var stored = replacement.store(meter, on, estimate.register(), ReadKind.ESTIMATED, origin);
        exceptions.resolve(exception, "ESTIMATED", action.reason(), by);
        return new EstimatedRead(stored, new InstallationId(installation), estimate);
    }
}

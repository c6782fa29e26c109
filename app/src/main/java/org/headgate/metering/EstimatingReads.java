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
    private final ReadDecisions decisions;

    EstimatingReads(
            ReadExceptions exceptions,
            Reads reads,
            ReadReplacement replacement,
            Installations installations,
            MeterHistories histories,
            Estimates estimates,
            ReadDecisions decisions) {
        this.exceptions = exceptions;
        this.reads = reads;
        this.replacement = replacement;
        this.installations = installations;
        this.histories = histories;
        this.estimates = estimates;
        this.decisions = decisions;
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
        var stored = read == null ? null : reads.require(new ReadId(read));
        var decision = decisions.begin("ESTIMATED", stored, action.reason(), by);
        if (stored != null) replacement.setAside(stored, ReadState.REPLACED, decision);
        var meter = installations.require(installation);
        var on = exception.readOn();
        var history = histories.of(meter, on);
        if (history.on(on).isPresent())
            throw new Rejection("There is another read of %s already: accept one of them, or dismiss this.", on);
        var estimate = estimates
                .of(history, on, estimates.rules().occupant(meter, on))
                .orElseThrow(() -> new Rejection("%s", NoEstimate.NOTHING_TO_GO_BY));
        var origin = ReadOrigin.person("estimate", by, action.reason()).workedOut(estimates.derivation(estimate));
        var made = replacement.store(meter, on, estimate.register(), ReadKind.ESTIMATED, origin);
        decisions.made(decision, made);
        exceptions.resolve(exception, decision);
        return new EstimatedRead(made, new InstallationId(installation), estimate);
    }
}

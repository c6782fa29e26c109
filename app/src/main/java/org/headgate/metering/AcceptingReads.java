package org.headgate.metering;

import org.headgate.kernel.Rejection;
import org.headgate.office.ActionHandler;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.stereotype.Component;

@Component
class AcceptingReads implements ActionHandler<AcceptRead, ReadId> {
    private final ReadExceptions exceptions;
    private final Reads reads;
    private final MeterHistories histories;
    private final Installations installations;
    private final ReadReplacement replacement;
    private final ReadDecisions decisions;

    AcceptingReads(
            ReadExceptions exceptions,
            Reads reads,
            MeterHistories histories,
            Installations installations,
            ReadReplacement replacement,
            ReadDecisions decisions) {
        this.exceptions = exceptions;
        this.reads = reads;
        this.histories = histories;
        this.installations = installations;
        this.replacement = replacement;
        this.decisions = decisions;
    }

    @Override
    public Class<AcceptRead> action() {
        return AcceptRead.class;
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
    public ReadId perform(AcceptRead action, Person by) {
        var exception = exceptions.waiting(action.exception());
        var concern = exceptions.concern(exception.kind(), exception.facts());
        var read = exception.readId();
        if (concern instanceof ReadConcern.MoreThanTheDials)
            throw new Rejection("The dials cannot show this figure: correct it, estimate it, or have it read again.");
        if (read != null) {
            var stored = reads.require(new ReadId(read));
            reads.become(stored.id(), ReadState.ACCEPTED);
            exceptions.resolve(exception, decisions.begin("ACCEPTED", stored, action.reason(), by));
            return new ReadId(read);
        }
        if (concern instanceof ReadConcern.Conflicting(var figure, var _)) {
            var other = reads.require(inItsPlace(exception));
            var decision = decisions.begin("ACCEPTED", other, action.reason(), by);
            var accepted = replacement.replace(other, figure, decision);
            decisions.made(decision, accepted);
            exceptions.resolve(exception, decision);
            return accepted;
        }
        throw new Rejection(
                "There is no read to accept here: estimate it, have it read again, or dismiss the exception.");
    }

    private ReadId inItsPlace(ReadExceptions.Waiting exception) {
        var installation = exception.installationId();
        if (installation == null)
            throw new IllegalStateException("conflict %d without a meter".formatted(exception.id()));
        return histories
                .of(installations.require(installation), exception.readOn())
                .on(exception.readOn())
                .map(read -> new ReadId(read.id()))
                .orElseThrow(() -> new Rejection("The other read of the day is gone: enter this one by hand."));
    }
}

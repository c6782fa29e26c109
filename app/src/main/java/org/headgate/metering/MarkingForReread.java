package org.headgate.metering;

import org.headgate.office.ActionHandler;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.stereotype.Component;

@Component
class MarkingForReread implements ActionHandler<MarkForReread, ReadExceptionId> {
    private final ReadExceptions exceptions;
    private final Reads reads;
    private final ReadReplacement replacement;
    private final ReadDecisions decisions;

    MarkingForReread(ReadExceptions exceptions, Reads reads, ReadReplacement replacement, ReadDecisions decisions) {
        this.exceptions = exceptions;
        this.reads = reads;
        this.replacement = replacement;
        this.decisions = decisions;
    }

    @Override
    public Class<MarkForReread> action() {
        return MarkForReread.class;
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
    public ReadExceptionId perform(MarkForReread action, Person by) {
        var exception = exceptions.waiting(action.exception());
        var read = exception.readId();
        var stored = read == null ? null : reads.require(new ReadId(read));
        var decision = decisions.begin("REREAD", stored, action.reason(), by);
        if (stored == null) exceptions.resolve(exception, decision);
        else replacement.setAside(stored, ReadState.REJECTED, decision);
        return action.exception();
    }
}

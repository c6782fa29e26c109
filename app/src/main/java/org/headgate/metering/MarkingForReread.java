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

    MarkingForReread(ReadExceptions exceptions, Reads reads, ReadReplacement replacement) {
        this.exceptions = exceptions;
        this.reads = reads;
        this.replacement = replacement;
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
        if (read == null) exceptions.resolve(exception, "REREAD", action.reason(), by);
        else replacement.setAside(reads.require(new ReadId(read)), ReadState.REJECTED, "REREAD", by, action.reason());
        return action.exception();
    }
}

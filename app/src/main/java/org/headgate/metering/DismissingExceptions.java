package org.headgate.metering;

import org.headgate.kernel.Rejection;
import org.headgate.office.ActionHandler;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.stereotype.Component;

@Component
class DismissingExceptions implements ActionHandler<DismissException, ReadExceptionId> {
    private final ReadExceptions exceptions;
    private final ReadDecisions decisions;

    DismissingExceptions(ReadExceptions exceptions, ReadDecisions decisions) {
        this.exceptions = exceptions;
        this.decisions = decisions;
    }

    @Override
    public Class<DismissException> action() {
        return DismissException.class;
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
    public ReadExceptionId perform(DismissException action, Person by) {
        var exception = exceptions.waiting(action.exception());
        if (exception.readId() != null)
            throw new Rejection("A read hangs on this: accept, correct or estimate it, or have it read again.");
        exceptions.resolve(exception, decisions.begin("DISMISSED", null, action.reason(), by));
        return action.exception();
    }
}

package org.headgate.metering;

import org.headgate.office.ActionHandler;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.stereotype.Component;

@Component
class CorrectingReads implements ActionHandler<CorrectRead, ReadId> {
    private final Reads reads;
    private final ReadReplacement replacement;

    CorrectingReads(Reads reads, ReadReplacement replacement) {
        this.reads = reads;
        this.replacement = replacement;
    }

    @Override
    public Class<CorrectRead> action() {
        return CorrectRead.class;
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
    public ReadId perform(CorrectRead action, Person by) {
        return replacement.replace(reads.require(action.read()), action.register(), by, action.reason());
    }
}

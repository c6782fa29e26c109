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
    private final ReadDecisions decisions;

    CorrectingReads(Reads reads, ReadReplacement replacement, ReadDecisions decisions) {
        this.reads = reads;
        this.replacement = replacement;
        this.decisions = decisions;
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
        var old = reads.require(action.read());
        var decision = decisions.begin("CORRECTED", old, action.reason(), by);
        var corrected = replacement.replace(old, action.register(), decision);
        decisions.made(decision, corrected);
        return corrected;
    }
}

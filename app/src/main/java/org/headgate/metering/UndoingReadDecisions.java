package org.headgate.metering;

import java.util.ArrayList;
import java.util.List;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes decisions about reads back: what they set aside counts again, what they made is set aside, what they closed waits. */
@Component
class UndoingReadDecisions {
    private final ReadDecisions decisions;
    private final ReadExceptions exceptions;
    private final Reads reads;
    private final UsageRecalculation recalculation;
    private final ObjectProvider<PostedReads> posted;

    UndoingReadDecisions(
            ReadDecisions decisions,
            ReadExceptions exceptions,
            Reads reads,
            UsageRecalculation recalculation,
            ObjectProvider<PostedReads> posted) {
        this.decisions = decisions;
        this.exceptions = exceptions;
        this.reads = reads;
        this.recalculation = recalculation;
        this.posted = posted;
    }

    List<Reason> objections(UndoReadDecision action, Person by) {
        return posted.stream().anyMatch(bills -> isOnABill(action.decision(), bills))
                ? List.of(Reason.of(
                        "posted bills", "The bill of this read is posted: correct the read, or cancel and rebill."))
                : List.of();
    }

    private boolean isOnABill(ReadDecisionId decision, PostedReads bills) {
        return exceptions.closedBy(decision).stream()
                .anyMatch(closed ->
                        closed.servicePoint() != null && bills.isPosted(closed.servicePoint(), closed.readOn()));
    }

    ReadExceptionId undo(UndoReadDecision action, Person by) {
        var decision = decisions.require(action.decision());
        var closed = exceptions.closedBy(action.decision());
        if (closed.isEmpty()) throw new Rejection("The read that this was about did not wait: correct it instead.");
        var changed = new ArrayList<Long>();
        var made = decision.newReadId();
        if (made != null) {
            var read = reads.counting(made)
                    .orElseThrow(
                            () -> new Rejection("Another read has taken the place of this one since: correct that."));
            reads.become(read.id(), ReadState.REJECTED);
            changed.add(read.installationId());
        }
        var before = decision.stateBefore();
        if (decision.readId() != null && before != null) changed.add(restored(decision.readId(), before));
        exceptions.reopen(action.decision());
        recalculation.recalculate(changed);
        decisions.undone(decision, by);
        return closed.getFirst().id();
    }

    /** The installation of a read that counts again. */
    private long restored(long read, ReadState before) {
        var stored = reads.any(read);
        if (!stored.state().counts()
                && reads.countingOn(stored.installationId(), stored.readOn()).isPresent())
            throw new Rejection("There is another read of %s by now: accept or correct that one.", stored.readOn());
        reads.become(read, before);
        return stored.installationId();
    }
}

package org.headgate.billing;

import org.headgate.batch.ChunkedWork;
import org.springframework.stereotype.Component;

/** Calculates a run chunk by chunk; when all is done, the run is open for review. */
@Component
class CalculateJob implements ChunkedWork {
    static final String KIND = "calculate-bills";

    private final Calculation calculation;
    private final Runs runs;
    private final Everybody everybody;

    CalculateJob(Calculation calculation, Runs runs, Everybody everybody) {
        this.calculation = calculation;
        this.runs = runs;
        this.everybody = everybody;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int perform(Chunk chunk) {
        return calculation.calculate(new RunId(chunk.reference()), chunk.first(), chunk.last());
    }

    @Override
    public void finish(long reference) {
        var run = runs.locked(new RunId(reference));
        if (run.state() != RunState.CALCULATING) return;
        everybody.accountForVacant(run);
        runs.move(run.id(), RunState.REVIEW);
    }
}

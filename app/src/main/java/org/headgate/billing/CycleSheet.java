package org.headgate.billing;

import org.headgate.premises.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as the page of runs shows it.
 *
 * @param latest its newest run; null when it was never billed
 * @param next the dates of the run that comes after it
 */
public record CycleSheet(
        Cycle cycle, @Nullable BillRun latest, @Nullable RunTally tally, RunProposal next) {
    /** Whether the newest run still needs somebody. */
    public boolean isUnderWay() {
        return latest != null && latest.state() != RunState.ISSUED;
    }
}

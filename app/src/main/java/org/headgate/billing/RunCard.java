package org.headgate.billing;

import org.headgate.batch.JobProgress;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A run at a glance: how far it is, what it comes to, and what is left to decide.
 *
 * @param bills drafts and posted bills, and their total
 * @param unbilled service points with a stated reason
 * @param unexplained active service points with neither bill nor reason
 */
public record RunCard(
        BillRun run,
        String cycleCode,
        String cycleName,
        @Nullable JobProgress progress,
        int bills,
        Money total,
        int held,
        int excluded,
        int concerns,
        int decided,
        Money atRisk,
        int unbilled,
        int unexplained) {
    public boolean isReadyToSignOff() {
        return run.state() == RunState.REVIEW && decided == concerns && unexplained == 0;
    }
}

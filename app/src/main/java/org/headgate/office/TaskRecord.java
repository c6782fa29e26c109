package org.headgate.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody does with a kind of work: what was reviewed, what came back, and the sign-off.
 *
 * @param approved how many of their reviewed actions were approved
 * @param corrected how many of those needed a correction first
 * @param declined how many were declined, or flagged afterwards
 * @param inARow how many were approved without correction since the last that was not
 */
public record TaskRecord(
        Task task,
        int approved,
        int corrected,
        int declined,
        int inARow,
        @Nullable LocalDate signedOffOn,
        @Nullable String signedOffBy,
        String words) {
    public boolean signedOff() {
        return signedOffOn != null;
    }
}

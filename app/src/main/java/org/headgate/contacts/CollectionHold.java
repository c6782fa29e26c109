package org.headgate.contacts;

import java.time.LocalDate;
import org.headgate.kernel.Money;
import org.headgate.office.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What may not be collected by a shut-off because it is disputed.
 *
 * @param until the day from which it may be collected again; null while it is held
 * @param reviewByRight whether the customer has a right to a review by a review manager
 * @param rule why, with its citation
 */
public record CollectionHold(
        CaseId caseFile,
        Money held,
        LocalDate since,
        @Nullable LocalDate until,
        boolean reviewByRight,
        Reason rule) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}

package org.headgate.metering;

import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;

/**
 * What closes exceptions: a decision in the making.
 *
 * @param id under which it can be taken back; null for what follows from entering reads
 */
record ReadDecision(@Nullable Long id, String resolution, String reason, Person by) {
    /** A figure typed again is a slip put right, not a decision about the first one. */
    static ReadDecision typedAgain(Person by) {
        return new ReadDecision(null, "CORRECTED", "entered again", by);
    }

    /** The same decision, as the read of the day that gives way sees it. */
    ReadDecision as(String otherResolution) {
        return new ReadDecision(id, otherResolution, reason, by);
    }
}

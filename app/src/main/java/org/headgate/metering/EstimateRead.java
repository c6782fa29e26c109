package org.headgate.metering;

import org.headgate.office.Action;

/** Puts an estimate in the place of a read that cannot be used, or that is missing. */
public record EstimateRead(ReadExceptionId exception, String reason) implements Action<EstimatedRead> {
    public EstimateRead {
        Reasons.require(reason);
    }
}

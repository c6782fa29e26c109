package org.headgate.metering;

import java.math.BigDecimal;
import org.headgate.office.Action;

/** Puts another figure in the place of a read, waiting or accepted. Answers the new read. */
public record CorrectRead(ReadId read, BigDecimal register, String reason) implements Action<ReadId> {
    public CorrectRead {
        Reasons.require(reason);
    }
}

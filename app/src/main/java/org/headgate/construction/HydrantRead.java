package org.headgate.construction;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the register of a hydrant meter said on a day.
 *
 * @param usage since the read before, in the meter's unit
 * @param toldBy who read it
 */
public record HydrantRead(LocalDate onDay, Kind kind, BigDecimal register, BigDecimal usage, String toldBy) {
    /** When it was read. */
    public enum Kind {
        OUT,
        SELF,
        RETURN
    }
}

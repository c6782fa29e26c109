package org.headgate.formats.reads;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One read of a register.
 *
 * @param readAt local time, null where the file gives the day only
 * @param register what the register showed, in the unit; null when there is no read, only a mark that says why
 * @param dials the figure as the dials showed it, leading zeros and all; empty where the file gives only the volume
 * @param unit null where the figure is in the meter's own unit, which the office knows
 * @param line where it stands in the file
 */
public record MeterRead(
        MeterName meter,
        LocalDate readOn,
        @Nullable LocalTime readAt,
        @Nullable BigDecimal register,
        String dials,
        @Nullable VolumeUnit unit,
        ReadMark mark,
        int line) {
    public MeterRead {
        if (register == null && mark.quality() != ReadQuality.MISSING)
            throw new IllegalArgumentException("a read without a figure is a missing read");
    }
}

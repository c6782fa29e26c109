package org.headgate.demo;

import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.VolumeUnit;
import org.headgate.metering.MeterRole;
import org.headgate.metering.ReadKind;
import org.jspecify.annotations.Nullable;

/** A meter where it was installed, with everything that was read from it. */
record MeterLife(
        Lot lot,
        String serial,
        String size,
        int dials,
        VolumeUnit unit,
        String manufacturer,
        String endpoint,
        MeterRole role,
        DateRange effective,
        List<Look> looks) {

    /**
     * What the register showed on a day.
     *
     * @param usage since {@code previousOn}, in the meter's unit, negative for a deduct meter
     */
    record Look(
            LocalDate on,
            long register,
            ReadKind kind,
            @Nullable LocalDate previousOn,
            long usage) {}
}

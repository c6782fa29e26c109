package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.VolumeUnit;

/** A meter at a service point, and from when until when. */
record InstalledMeter(
        long id,
        long servicePoint,
        MeterRole role,
        DateRange effective,
        String serial,
        String endpoint,
        String size,
        Register register) {
    static InstalledMeter of(
            long id,
            long servicePoint,
            MeterRole role,
            DateRange effective,
            String serial,
            String endpoint,
            String size,
            int dials,
            VolumeUnit unit,
            BigDecimal multiplier) {
        return new InstalledMeter(
                id, servicePoint, role, effective, serial, endpoint, size, new Register(dials, unit, multiplier, role));
    }

    /** Whether it was in place on the day; the day it was taken out counts, because it was read then. */
    boolean inPlaceOn(LocalDate day) {
        return effective.contains(day) || day.equals(effective.until());
    }
}

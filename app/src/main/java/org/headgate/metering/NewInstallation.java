package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;

/** A meter that is put in at a service point, and what its register showed then. */
public record NewInstallation(
        String serial,
        String size,
        int dials,
        VolumeUnit unit,
        BigDecimal multiplier,
        String manufacturer,
        String endpoint,
        long servicePoint,
        MeterRole role,
        LocalDate installedOn,
        BigDecimal register) {
    public NewInstallation {
        if (serial.isBlank()) throw new Rejection("A meter needs its serial number.");
        if (!new Register(dials, unit, multiplier, role).canShow(register))
            throw new Rejection(
                    "Meter %s: the read %s does not fit its %d dials.", serial, register.toPlainString(), dials);
    }
}

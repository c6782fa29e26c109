package org.headgate.metering;

import java.math.BigDecimal;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.VolumeUnit;

/** A meter at a service point, now or formerly. */
public record MeterCard(
        InstallationId installation,
        String serial,
        String size,
        int dials,
        VolumeUnit unit,
        BigDecimal multiplier,
        String manufacturer,
        String endpoint,
        MeterRole role,
        DateRange installed) {}

package org.headgate.metering;

import java.math.BigDecimal;
import java.util.List;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.VolumeUnit;
import org.headgate.premises.ServicePointId;

/**
 * A meter where it was or is installed, as another system knew it. Its reads come in the order of their days.
 *
 * @param unit of one count of the register, before the multiplier
 */
public record PastMeter(
        String serial,
        String size,
        int dials,
        VolumeUnit unit,
        BigDecimal multiplier,
        String manufacturer,
        String endpoint,
        ServicePointId servicePoint,
        MeterRole role,
        DateRange effective,
        List<PastRead> reads) {
    public PastMeter {
        reads = List.copyOf(reads);
    }
}

package org.headgate.construction;

import java.math.BigDecimal;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/** Where a hydrant meter is: the hydrant, and its coordinates where somebody took them. */
public record Place(
        String hydrant,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    public Place {
        if (hydrant.isBlank()) throw new Rejection("Say at which hydrant the meter is.");
        if ((latitude == null) != (longitude == null))
            throw new Rejection("Coordinates are a latitude and a longitude, as in 34.134700 and -116.313100.");
        if (latitude != null && longitude != null)
            if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(DATE_LINE) > 0)
                throw new Rejection("A latitude is between -90 and 90, a longitude between -180 and 180.");
    }
}

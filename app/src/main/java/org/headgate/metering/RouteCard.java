package org.headgate.metering;

import java.time.LocalDate;
import org.headgate.premises.RouteId;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of a route is.
 *
 * @param meters in place at active points
 * @param read those with a read in the last three weeks
 * @param waiting reads of the route that a person must look at
 * @param lastReadOn the newest read of any of its meters
 */
public record RouteCard(
        RouteId route,
        String code,
        String name,
        String cycle,
        int meters,
        int read,
        int waiting,
        @Nullable LocalDate lastReadOn) {
    public int missing() {
        return meters - read;
    }
}

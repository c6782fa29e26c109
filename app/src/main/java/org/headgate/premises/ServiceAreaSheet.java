package org.headgate.premises;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a place.
 *
 * @param asked what was typed
 * @param hits the premises that it may mean, when it is not one
 * @param address of the premises meant; blank for bare coordinates
 * @param place null when nobody knows where it is
 * @param zones those it lies in
 * @param map null when no zones were loaded
 */
public record ServiceAreaSheet(
        String asked,
        List<Zones.Found> hits,
        String address,
        @Nullable Coordinates place,
        String statedZone,
        List<Zone> zones,
        @Nullable ZoneMap map,
        Zones.@Nullable Loaded loaded) {
    public boolean isAnswered() {
        return !address.isEmpty() || place != null;
    }

    public boolean isIn() {
        return zones.stream().anyMatch(zone -> zone.kind() == Zone.Kind.SERVICE_AREA);
    }

    public @Nullable Zone zone(Zone.Kind kind) {
        return zones.stream().filter(zone -> zone.kind() == kind).findFirst().orElse(null);
    }
}

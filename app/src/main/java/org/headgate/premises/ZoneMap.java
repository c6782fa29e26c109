package org.headgate.premises;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headgate.premises.Zone.Ring;
import org.jspecify.annotations.Nullable;

/**
 * Zones drawn as a picture of their own, without a map from elsewhere: degrees of longitude are shortened by the latitude, so
 * that a square field looks square.
 *
 * @param marker where the place is in the picture; null where none is known, or it is far outside
 */
public record ZoneMap(
        double width,
        double height,
        List<Drawn> zones,
        @Nullable Marker marker) {
    private static final double WIDTH = 800;
    private static final double MARGIN = 16;

    public ZoneMap {
        zones = List.copyOf(zones);
    }

    /** A zone and its outline as a path of SVG. */
    public record Drawn(Zone zone, String path, boolean here) {}

    /** A point of the picture. */
    public record Marker(double x, double y) {}

    static ZoneMap of(List<Zone> zones, @Nullable Coordinates place) {
        var points = zones.stream()
                .flatMap(zone -> zone.shape().polygons().stream())
                .flatMap(rings -> rings.getFirst().points().stream())
                .toList();
        var west = points.stream().mapToDouble(p -> p[0]).min().orElse(0);
        var east = points.stream().mapToDouble(p -> p[0]).max().orElse(1);
        var south = points.stream().mapToDouble(p -> p[1]).min().orElse(0);
        var north = points.stream().mapToDouble(p -> p[1]).max().orElse(1);
        var shorter = Math.cos(Math.toRadians((south + north) / 2));
        var scale = (WIDTH - 2 * MARGIN) / Math.max((east - west) * shorter, 1e-9);
        var view = new View(west, north, scale * shorter, scale);
        var height = (north - south) * scale + 2 * MARGIN;
        var drawn = new ArrayList<Drawn>();
        for (var zone : zones)
            drawn.add(new Drawn(
                    zone, view.path(zone), place != null && zone.shape().contains(place)));
        return new ZoneMap(WIDTH, height, drawn, place == null ? null : view.marker(place, height));
    }

    private record View(double west, double north, double perLongitude, double perLatitude) {
        double x(double longitude) {
            return MARGIN + (longitude - west) * perLongitude;
        }

        double y(double latitude) {
            return MARGIN + (north - latitude) * perLatitude;
        }

        @Nullable Marker marker(Coordinates place, double height) {
            var marker = new Marker(
                    x(place.longitude().doubleValue()), y(place.latitude().doubleValue()));
            return marker.x() < 0 || marker.x() > WIDTH || marker.y() < 0 || marker.y() > height ? null : marker;
        }

        String path(Zone zone) {
            var path = new StringBuilder();
            for (var rings : zone.shape().polygons()) for (var ring : rings) draw(path, ring);
            return path.toString();
        }

        private void draw(StringBuilder path, Ring ring) {
            var command = 'M';
            for (var point : ring.points()) {
                path.append(command).append(String.format(Locale.ROOT, "%.1f %.1f", x(point[0]), y(point[1])));
                command = 'L';
            }
            path.append('Z');
        }
    }
}

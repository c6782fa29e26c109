package org.headgate.premises;

import java.util.List;

/** A part of the map: the area that is served, a pressure zone, a sewer basin, where another agency has the sewers. */
public record Zone(Kind kind, String code, String name, Shape shape) {
    /** What it is a zone of. */
    public enum Kind {
        SERVICE_AREA,
        PRESSURE_ZONE,
        SEWER_BASIN,
        SEWER_AGENCY
    }

    /** Polygons; each a list of rings, the outside first and then its holes. */
    public record Shape(List<List<Ring>> polygons) {
        public Shape {
            polygons = polygons.stream().map(List::copyOf).toList();
        }

        /** Whether a place is in it: in the outside of a polygon, and in none of its holes. */
        public boolean contains(Coordinates place) {
            return polygons.stream()
                    .anyMatch(rings -> rings.getFirst().contains(place)
                            && rings.stream().skip(1).noneMatch(hole -> hole.contains(place)));
        }
    }

    /** A closed line of [longitude, latitude]; the last point is the first again. */
    public record Ring(List<double[]> points) {
        public Ring {
            points = List.copyOf(points);
        }

        /** By a ray to the east: it crosses the line an odd number of times from the inside. */
        boolean contains(Coordinates place) {
            var x = place.longitude().doubleValue();
            var y = place.latitude().doubleValue();
            var inside = false;
            for (int i = 1; i < points.size(); i++) {
                var a = points.get(i - 1);
                var b = points.get(i);
                if ((a[1] > y) != (b[1] > y) && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) inside = !inside;
            }
            return inside;
        }
    }
}

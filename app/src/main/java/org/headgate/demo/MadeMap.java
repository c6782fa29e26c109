package org.headgate.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.office.Office;
import org.headgate.premises.Coordinates;
import org.headgate.premises.LoadZones;
import org.headgate.premises.Premises;
import org.headgate.premises.PremisesId;
import org.headgate.premises.Zone;
import org.headgate.premises.Zone.Kind;
import org.headgate.premises.Zone.Ring;
import org.headgate.premises.Zone.Shape;
import org.headgate.premises.Zones;
import org.springframework.stereotype.Component;

/** A made-up map: a service area with a hole, pressure zones, sewers on one side; the premises lie on a lattice in it. */
@Component
class MadeMap {
    private static final Map<String, double[]> MIDDLES = Map.of(
            "joshua-basin", new double[] {-116.31, 34.13},
            "mission-springs", new double[] {-116.50, 33.96},
            "coachella", new double[] {-116.17, 33.68},
            "santa-margarita", new double[] {-117.61, 33.60},
            "eastern-municipal", new double[] {-117.15, 33.78});
    private static final double HALF_WIDTH = 0.07;
    private static final double HALF_HEIGHT = 0.045;
    private static final double SHARE = 0.9;

    private final Premises premises;
    private final Zones zones;
    private final Office office;
    private final Staff staff;

    MadeMap(Premises premises, Zones zones, Office office, Staff staff) {
        this.premises = premises;
        this.zones = zones;
        this.office = office;
        this.staff = staff;
    }

    void draw(String district) {
        var middle = MIDDLES.getOrDefault(district, new double[] {-116.31, 34.13});
        office.perform(new LoadZones("made-up-zones.geojson", zones(middle)), staff.supervisor())
                .orReject();
        place(middle);
    }

    private static List<Zone> zones(double[] middle) {
        var hole = box(middle, -0.25, -0.2, 0.05, 0.1);
        return List.of(
                new Zone(
                        Kind.SERVICE_AREA,
                        "AREA",
                        "Made-up service area",
                        new Shape(List.of(List.of(outline(middle), hole)))),
                zone(Kind.PRESSURE_ZONE, "PZ-1", "Made-up lower zone", box(middle, -1, -1, 1, -0.3)),
                zone(Kind.PRESSURE_ZONE, "PZ-2", "Made-up middle zone", box(middle, -1, -0.3, 1, 0.35)),
                zone(Kind.PRESSURE_ZONE, "PZ-3", "Made-up upper zone", box(middle, -1, 0.35, 1, 1)),
                zone(Kind.SEWER_AGENCY, "SAN", "Made-up Sanitation District", box(middle, -1, -1, 0.1, 1)),
                zone(Kind.SEWER_BASIN, "SB-N", "Made-up north basin", box(middle, -1, 0, 0.1, 1)),
                zone(Kind.SEWER_BASIN, "SB-S", "Made-up south basin", box(middle, -1, -1, 0.1, 0)));
    }

    private static Zone zone(Kind kind, String code, String name, Ring ring) {
        return new Zone(kind, code, name, new Shape(List.of(List.of(ring))));
    }

    /** A box with its corners cut. */
    private static Ring outline(double[] middle) {
        var corners = new double[][] {
            {-1, -0.7}, {-0.7, -1}, {0.6, -1}, {1, -0.5}, {1, 0.8}, {0.7, 1}, {-0.6, 1}, {-1, 0.5}, {-1, -0.7}
        };
        var points = new ArrayList<double[]>();
        for (var corner : corners) points.add(point(middle, corner[0], corner[1]));
        return new Ring(points);
    }

    private static Ring box(double[] middle, double west, double south, double east, double north) {
        return new Ring(List.of(
                point(middle, west, south),
                point(middle, east, south),
                point(middle, east, north),
                point(middle, west, north),
                point(middle, west, south)));
    }

    private static double[] point(double[] middle, double east, double north) {
        return new double[] {middle[0] + east * HALF_WIDTH, middle[1] + north * HALF_HEIGHT};
    }

    private void place(double[] middle) {
        var cards = premises.cards();
        int wide = (int) Math.ceil(Math.sqrt(cards.size()));
        var places = new HashMap<PremisesId, Coordinates>();
        for (int i = 0; i < cards.size(); i++) {
            var row = i / wide;
            var east = (2.0 * (i % wide) / wide - 1) * SHARE;
            var north = (2.0 * row / wide - 1) * SHARE;
            var at = point(middle, east, north);
            places.put(cards.get(i).id(), new Coordinates(degrees(at[1]), degrees(at[0])));
        }
        zones.locate(places);
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }
}

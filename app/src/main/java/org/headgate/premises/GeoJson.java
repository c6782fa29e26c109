package org.headgate.premises;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.premises.Zone.Ring;
import org.headgate.premises.Zone.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads zones from GeoJSON (RFC 7946): a collection of features, each with the properties {@code kind}, {@code code} and
 * {@code name} and a polygon or multipolygon. Everything that is wrong is told at once, each with its feature.
 */
public final class GeoJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int POINTS_OF_A_RING = 4;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private GeoJson(String file) {
        this.file = file;
    }

    public static Parsed<List<Zone>> read(String file, String text) {
        return new GeoJson(file).zones(text);
    }

    private Parsed<List<Zone>> zones(String text) {
        JsonNode top;
        try {
            top = JSON.readTree(text);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            return new Parsed.Bad<>(List.of(new Problem(
                    file, at.getLineNr(), at.getColumnNr(), "", "is no JSON: " + broken.getOriginalMessage())));
        }
        if (!top.path("type").asString("").equals("FeatureCollection")
                || !top.path("features").isArray())
            return new Parsed.Bad<>(
                    List.of(Problem.at(file, 0, "type", "must be a FeatureCollection with a list of features")));
        var zones = new ArrayList<Zone>();
        var known = new HashSet<String>();
        int number = 0;
        for (var feature : top.path("features")) {
            var zone = zone(feature, "features[%d]".formatted(++number));
            if (zone == null) continue;
            if (!known.add(zone.kind() + " " + zone.code()))
                problem(
                        "features[%d].code".formatted(number),
                        "\"%s\" stands twice for %s",
                        zone.code(),
                        word(zone.kind()));
            zones.add(zone);
        }
        if (number == 0) problem("features", "holds no zone");
        else if (problems.isEmpty() && zones.stream().noneMatch(zone -> zone.kind() == Zone.Kind.SERVICE_AREA))
            problem("features", "holds no zone of kind service-area, and everything would be outside");
        return problems.isEmpty() ? new Parsed.Good<>(zones) : new Parsed.Bad<>(problems);
    }

    private @Nullable Zone zone(JsonNode feature, String where) {
        var properties = feature.path("properties");
        var kind = Arrays.stream(Zone.Kind.values())
                .filter(one -> word(one).equals(properties.path("kind").asString("")))
                .findFirst()
                .orElse(null);
        if (kind == null)
            problem(
                    where + ".properties.kind",
                    "must be one of %s",
                    String.join(
                            ", ",
                            Arrays.stream(Zone.Kind.values()).map(GeoJson::word).toList()));
        var code = properties.path("code").asString("").strip();
        var name = properties.path("name").asString("").strip();
        if (code.isEmpty()) problem(where + ".properties.code", "is missing");
        if (name.isEmpty()) problem(where + ".properties.name", "is missing");
        var shape = shape(feature.path("geometry"), where + ".geometry");
        return kind == null || code.isEmpty() || name.isEmpty() || shape == null
                ? null
                : new Zone(kind, code, name, shape);
    }

    private @Nullable Shape shape(JsonNode geometry, String where) {
        var coordinates = geometry.path("coordinates");
        var polygons = new ArrayList<List<Ring>>();
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> add(polygons, coordinates, where + ".coordinates");
            case "MultiPolygon" -> {
                int number = 0;
                for (var polygon : coordinates) add(polygons, polygon, "%s.coordinates[%d]".formatted(where, ++number));
            }
            default -> {
                problem(where + ".type", "must be Polygon or MultiPolygon");
                return null;
            }
        }
        if (polygons.isEmpty()) {
            if (coordinates.isEmpty()) problem(where + ".coordinates", "holds no polygon");
            return null;
        }
        return new Shape(polygons);
    }

    private void add(List<List<Ring>> polygons, JsonNode polygon, String where) {
        var rings = new ArrayList<Ring>();
        int number = 0;
        for (var ring : polygon) {
            var read = ring(ring, "%s[%d]".formatted(where, ++number));
            if (read != null) rings.add(read);
        }
        if (number == 0) problem(where, "holds no ring");
        else if (rings.size() == number) polygons.add(rings);
    }

    private @Nullable Ring ring(JsonNode ring, String where) {
        var points = new ArrayList<double[]>();
        int number = 0;
        for (var point : ring) {
            number++;
            if (point.size() < 2 || !point.get(0).isNumber() || !point.get(1).isNumber()) {
                problem("%s[%d]".formatted(where, number), "must be [longitude, latitude]");
                return null;
            }
            var x = point.get(0).asDouble();
            var y = point.get(1).asDouble();
            if (Math.abs(x) > 180 || Math.abs(y) > 90) {
                problem(
                        "%s[%d]".formatted(where, number),
                        "[%s, %s] is no longitude and latitude in degrees; is it in feet of a state plane?",
                        x,
                        y);
                return null;
            }
            points.add(new double[] {x, y});
        }
        if (number < POINTS_OF_A_RING) {
            problem(where, "has %s points; a ring has at least four, and its last is its first", number);
            return null;
        }
        if (!Arrays.equals(points.getFirst(), points.getLast())) {
            problem(where, "does not end where it begins");
            return null;
        }
        return new Ring(points);
    }

    private void problem(String field, String message, Object... values) {
        problems.add(Problem.at(file, 0, field, values.length == 0 ? message : message.formatted(values)));
    }

    private static String word(Zone.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

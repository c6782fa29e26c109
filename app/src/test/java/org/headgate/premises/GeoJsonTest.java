package org.headgate.premises;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonTest {
    static final String SQUARE = "[[-116.4,34.1],[-116.2,34.1],[-116.2,34.2],[-116.4,34.2],[-116.4,34.1]]";
    static final String HOLE = "[[-116.32,34.13],[-116.28,34.13],[-116.28,34.17],[-116.32,34.17],[-116.32,34.13]]";

    @ParameterizedTest
    @CsvSource({
        "34.15, -116.38, true", // beside the hole
        "34.15, -116.30, false", // in the hole
        "34.25, -116.30, false", // north of it
        "34.15, -116.10, false", // east of it
    })
    void aPlaceInAHoleIsNotInTheArea(BigDecimal latitude, BigDecimal longitude, boolean inside) {
        var area = good(feature("service-area", "A", "Polygon", "[" + SQUARE + "," + HOLE + "]"))
                .getFirst();

        assertThat(area.shape().contains(new Coordinates(latitude, longitude))).isEqualTo(inside);
    }

    @Test
    void aMultipolygonIsAnyOfItsParts() {
        var island = "[[-115.2,33.1],[-115.1,33.1],[-115.1,33.2],[-115.2,33.2],[-115.2,33.1]]";
        var area = good(feature("service-area", "A", "MultiPolygon", "[[" + SQUARE + "],[" + island + "]]"))
                .getFirst();

        assertThat(area.shape().contains(at("33.15", "-115.15"))).isTrue();
        assertThat(area.shape().contains(at("34.15", "-116.3"))).isTrue();
        assertThat(area.shape().contains(at("33.5", "-115.8"))).isFalse();
    }

    @Test
    void tellsEverythingThatIsWrongWithItsPlace() {
        var open = "[[-116.4,34.1],[-116.2,34.1],[-116.2,34.2],[-116.4,34.2]]";
        var feet = "[[6400000,2100000],[6500000,2100000],[6500000,2200000],[6400000,2100000]]";

        assertThat(bad(feature("service-area", "A", "Polygon", "[" + open + "]")
                        + ","
                        + feature("pressure", "", "Point", "[1,2]")
                        + ","
                        + feature("sewer-basin", "B", "Polygon", "[" + feet + "]")))
                .extracting(Problem::toString)
                .containsExactly(
                        "z.geojson: features[1].geometry.coordinates[1]: does not end where it begins",
                        "z.geojson: features[2].properties.kind: must be one of service-area, pressure-zone, sewer-basin, sewer-agency",
                        "z.geojson: features[2].properties.code: is missing",
                        "z.geojson: features[2].geometry.type: must be Polygon or MultiPolygon",
                        "z.geojson: features[3].geometry.coordinates[1][1]: [6400000.0, 2100000.0] is no longitude and latitude in degrees; is it in feet of a state plane?");
    }

    @Test
    void saysTheLineOfBrokenJson() {
        var read = GeoJson.read("z.geojson", "{\n  \"type\": \"FeatureCollection\",\n  \"features\": [,]\n}");

        assertThat(((Parsed.Bad<List<Zone>>) read).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
    }

    @Test
    void refusesAFileWithoutAServiceArea() {
        assertThat(bad(feature("pressure-zone", "P", "Polygon", "[" + SQUARE + "]")))
                .extracting(Problem::message)
                .containsExactly("holds no zone of kind service-area, and everything would be outside");
    }

    static String feature(String kind, String code, String type, String coordinates) {
        return """
                {"type": "Feature", "properties": {"kind": "%s", "code": "%s", "name": "Made-up %s"},
                 "geometry": {"type": "%s", "coordinates": %s}}""".formatted(kind, code, code, type, coordinates);
    }

    static String collection(String features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}";
    }

    private static Coordinates at(String latitude, String longitude) {
        return new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    private static List<Zone> good(String features) {
        return GeoJson.read("z.geojson", collection(features)).orReject();
    }

    private static List<Problem> bad(String features) {
        return ((Parsed.Bad<List<Zone>>) GeoJson.read("z.geojson", collection(features))).problems();
    }
}

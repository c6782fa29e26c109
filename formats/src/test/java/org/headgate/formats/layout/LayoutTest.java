package org.headgate.formats.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.headgate.formats.Problems;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Parsed.Bad;
import org.headgate.kernel.Parsed.Good;
import org.headgate.kernel.Problem;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private final Problems problems = new Problems("route.dat");

    @Test
    void writesTheAutoReadRouteRecordInItsDocumentedPlaces() {
        var route = Layout.shipped("sensus-autoread-route");
        var line = write(
                route,
                Map.of(
                        "address", "61750 Chollita Rd",
                        "meter", "68567673",
                        "name", "Muñoz, José",
                        "meter-type", "W",
                        "previous-read", "1234",
                        "endpoint", "13248001",
                        "serial", "B7474148"));
        assertThat(problems.none()).isTrue();
        assertThat(line).hasSize(157).endsWith("\r\n");
        assertThat(line.substring(0, 28)).isEqualTo("61750 Chollita Rd   68567673");
        assertThat(line.substring(78, 103).strip()).isEqualTo("Munoz, Jose");
        assertThat(line.substring(103, 114)).isEqualTo("W0000001234");
        assertThat(line.substring(114, 134)).isBlank();
        assertThat(line.substring(134, 144)).isEqualTo("13248001  ");
        assertThat(line.substring(145, 155)).isEqualTo("B7474148  ");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        var random = new Random(155);
        for (var layout : List.of(Layout.shipped("sensus-autoread-route"), mixed("fixed"), mixed("csv"))) {
            var written = new StringBuilder();
            var writer = new LayoutWriter(layout, written, problems);
            var records = new ArrayList<LayoutRecord>();
            for (int i = 0; i < 200; i++) {
                var type = layout.types().get(random.nextInt(layout.types().size()));
                var values = new LinkedHashMap<String, String>();
                for (var field : type.fields())
                    if (field.required() || random.nextBoolean()) values.put(field.name(), value(field, random));
                records.add(new LayoutRecord(0, type.name(), values));
                writer.write(records.getLast());
            }
            assertThat(problems.list()).isEmpty();
            assertThat(read(layout, written.toString()))
                    .extracting(LayoutRecord::type, LayoutRecord::values)
                    .containsExactlyElementsOf(records.stream()
                            .map(r -> tuple(r.type(), r.values()))
                            .toList());
        }
    }

    /** A layout with every kind of field and two record types, as fixed width or as CSV without names. */
    private static Layout mixed(String kind) {
        var isFixed = kind.equals("fixed");
        var places = isFixed
                ? List.of("at: 1", "at: 2-5", "at: 6-10", "at: 2-9", "at: 10-19", "at: 20-30", "at: 31-46", "at: 47-48")
                : List.of(
                        "place: 1", "place: 2", "place: 3", "place: 2", "place: 3", "place: 4", "place: 5", "place: 6");
        var yaml = """
                name: mixed
                SHAPE
                records:
                  - name: header
                    when: {P0, is: [H, K]}
                    holds: header
                    fields:
                      - {name: route, P1, type: digits}
                      - {name: read-date, P2, type: date, format: yyDDD, empty: ["00000"]}
                  - name: read
                    fields:
                      - {name: meter, P3, required: yes}
                      - {name: register, P4, type: number, decimals: 2}
                      - {name: balance, P5, type: number, fill: blanks}
                      - {name: at, P6, type: date-time, format: MM/dd/yyyy HH:mm}
                      - {name: code, P7, codes: {"07": dog, "7": gate locked}}
                """.replace("SHAPE", isFixed ? "kind: fixed\nlength: 48" : "kind: csv\nheader: no");
        for (int i = 0; i < places.size(); i++) yaml = yaml.replace("P" + i, places.get(i));
        return described(yaml).orReject();
    }

    private static String value(LayoutField field, Random random) {
        int width = field.place() instanceof Place.Characters c ? c.width() : 9;
        return switch (field.kind()) {
            case FieldKind.Text _ ->
                "x"
                        + "a b,\"-9"
                                .substring(0, random.nextInt(Math.min(width, 7)))
                                .strip();
            case FieldKind.Digits _ -> ("%0" + width + "d").formatted(random.nextInt(10_000));
            case FieldKind.Decimal(int decimals, var _) ->
                BigDecimal.valueOf(random.nextInt(-99_999, 99_999), Math.max(decimals, 0))
                        .toPlainString();
            case FieldKind.Moment(var _, var precision) -> {
                var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(30_000));
                yield switch (precision) {
                    case DAY -> day.toString();
                    case TIME -> day.atTime(random.nextInt(24), 5).toLocalTime().toString();
                    case DAY_AND_TIME -> day.atTime(random.nextInt(24), 5).toString();
                };
            }
            case FieldKind.Code _ -> random.nextBoolean() ? "dog" : "gate locked";
        };
    }

    @Test
    void everythingWrongInALineIsReportedWithItsPlace() {
        var layout = mixed("fixed");
        var good = "M1      0000001234          510/31/2026 07:0007";
        assertThat(read(layout, " " + good + "\n " + good.replace("123", "12x").replace("10/31", "13/31") + "\n"))
                .hasSize(1);
        read(layout, "H0001\nH000126366                                      \n " + " ".repeat(46) + "8\n");
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "route.dat:2:10: register: \"00000012x4\" is not a number without a point (its last 2 digits are decimals)",
                        "route.dat:2:31: at: \"13/31/2026 07:00\" is not as MM/dd/yyyy HH:mm",
                        "route.dat:1: the line has 5 characters, the layout 48; is the file cut off, or another's?",
                        "route.dat:2:6: read-date: \"26366\" is not as yyDDD",
                        "route.dat:3:2: meter: is blank; it must be filled in",
                        "route.dat:3:47: code: the code \"8\" is not in the layout; known are 07, 7");
    }

    @Test
    void linesOfNoRecordTypeAreReported() {
        var layout = described("""
                name: typed
                kind: fixed
                length: 4
                records:
                  - {name: read, when: {at: 1, is: R}, fields: [{name: meter, at: 2-4}]}
                  - {name: trailer, when: {at: 1, is: T}, holds: nothing}
                """).orReject();
        assertThat(read(layout, "R123\r\nX999\r\nT001\r\n\u001A"))
                .extracting(r -> r.text("meter"))
                .containsExactly("123");
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly("route.dat:2: record type: the line is of no record type of the layout typed");
    }

    @Test
    void whatDoesNotFitIsNotWritten() {
        var route = Layout.shipped("sensus-autoread-route");
        assertThat(write(route, Map.of("meter", "123456789", "previous-read", "12345678901", "colour", "blue")))
                .isEmpty();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "route.dat:1: colour: the layout has no such field",
                        "route.dat:1: meter: \"123456789\" does not fit its 8 characters",
                        "route.dat:1: previous-read: \"12345678901\" does not fit its 10 characters");
    }

    @Test
    void aWrongMappingFileIsReportedWithLineColumnAndRemedy() {
        var wrong = described("""
                name: wrong
                kind: fixed
                length: 20
                unit: barrels
                fields:
                  - {name: meter, at: 1-8}
                  - {name: meter, at: 8-30}
                  - {name: day, at: 5-6, type: date, format: yyyyMM}
                  - {name: b, at: 20, colour: red}
                """);
        assertThat(messages(wrong))
                .containsExactly(
                        "layout.yaml:7:23: fields.at: expected first and last character as 21-28, within 1 to 20",
                        "layout.yaml:7:12: fields.name: another field has this name",
                        "layout.yaml:7:12: fields.name: stands in the same place as meter",
                        "layout.yaml:8:46: fields.format: \"yyyyMM\" is not a whole pattern; expected one of yyyy, yy, MM, dd, DDD, HH, mm, ss as in MMddyy or yyyy-MM-dd HH:mm",
                        "layout.yaml:8:46: fields.format: yyyyMM does not fit 2 characters",
                        "layout.yaml:8:12: fields.name: stands in the same place as meter",
                        "layout.yaml:9:31: fields.colour: is not known here; known are name, at, column, place, type, decimals, fill, format, codes, required, empty",
                        "layout.yaml:4:7: unit: \"barrels\" is not a unit of volume; known are ccf, kgal, cf, gal, m3 and af");
        assertThat(messages(described("- a\n- b\n")))
                .containsExactly("layout.yaml: expected a YAML mapping, lines of \"name: value\"");
        assertThat(messages(described("a: [b\nc: d")))
                .singleElement()
                .asString()
                .contains("this is not YAML");
        assertThat(messages(described("[".repeat(100_000)))).hasSize(1);
    }

    private String write(Layout layout, Map<String, String> values) {
        var written = new StringBuilder();
        new LayoutWriter(layout, written, problems).write(LayoutRecord.of("record", values));
        return written.toString();
    }

    private List<LayoutRecord> read(Layout layout, String text) {
        var reader = new LayoutReader(layout, new StringReader(text), problems);
        var records = new ArrayList<LayoutRecord>();
        for (var record = reader.next(); record != null; record = reader.next()) records.add(record);
        return records;
    }

    private static Parsed<Layout> described(String yaml) {
        return Layout.described("layout.yaml", new StringReader(yaml));
    }

    private static List<String> messages(Parsed<?> parsed) {
        return switch (parsed) {
            case Good(var value) -> throw new AssertionError("read as " + value);
            case Bad(var problems) -> problems.stream().map(Problem::toString).toList();
        };
    }
}

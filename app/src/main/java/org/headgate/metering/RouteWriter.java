package org.headgate.metering;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headgate.formats.Problems;
import org.headgate.formats.layout.FieldKind;
import org.headgate.formats.layout.Layout;
import org.headgate.formats.layout.LayoutRecord;
import org.headgate.formats.layout.LayoutWriter;
import org.headgate.formats.layout.Place;
import org.headgate.formats.layout.RecordType;
import org.headgate.formats.layout.RecordType.Holds;
import org.headgate.formats.layout.Shape;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.kernel.VolumeUnit;
import org.headgate.premises.Route;
import org.jspecify.annotations.Nullable;

/** Writes the stops of one route: a header where the layout has one, then a record a meter, filled as far as it has fields. */
final class RouteWriter {
    /** What a reader recognises the meter by, and the office the reader's answer: never cut. */
    private static final Set<String> NEVER_SHORTENED =
            Set.of("meter", "endpoint", "serial", "account", "register", "register-number");

    private final Layout layout;
    private final Route route;
    private final LocalDate day;
    private final boolean shorten;
    private final StringBuilder text = new StringBuilder();
    private final Problems problems;
    private final LayoutWriter writer;
    private final List<Problem> shortened = new ArrayList<>();
    private final Map<Integer, String> meterOfLine = new HashMap<>();
    private int line;
    private int meters;

    RouteWriter(Layout layout, Route route, LocalDate day, boolean shorten) {
        this.layout = layout;
        this.route = route;
        this.day = day;
        this.shorten = shorten;
        this.problems = new Problems(layout.name());
        this.writer = new LayoutWriter(layout, text, problems);
        if (layout.shape() instanceof Shape.Csv(var _, var header) && header) line++;
        layout.types().stream().filter(type -> type.holds() == Holds.HEADER).forEach(type -> {
            line++;
            writer.write(LayoutRecord.of(type.name(), valuesFor(type, ofRoute())));
        });
    }

    void write(ReadSheetLine sheet, RouteStops.Stop stop, PointAccounts.PointAccount account) {
        line++;
        meters++;
        meterOfLine.put(line, sheet.serial());
        var type = typeOfMeters();
        if (type == null) {
            problems.add(line, "records", "the layout has no record with the field meter or endpoint; choose another");
            return;
        }
        var values = ofRoute();
        values.putAll(ofStop(sheet, stop));
        values.put("account", account.number());
        values.put("name", account.name());
        writer.write(LayoutRecord.of(type.name(), valuesFor(type, values)));
    }

    /** The file, or every value that does not fit, with the meter it belongs to. */
    Parsed<RouteFile> done(String fileName) {
        if (problems.none()) return new Parsed.Good<>(new RouteFile(fileName, text.toString(), meters, shortened));
        return new Parsed.Bad<>(problems.list().stream()
                .map(problem ->
                        new Problem(fileName, problem.line(), problem.column(), withMeter(problem), problem.message()))
                .toList());
    }

    private String withMeter(Problem problem) {
        var meter = meterOfLine.get(problem.line());
        return meter == null ? problem.field() : "%s (%s)".formatted(problem.field(), meter);
    }

    private @Nullable RecordType typeOfMeters() {
        return layout.types().stream()
                .filter(type -> type.holds() == Holds.RECORDS)
                .filter(type -> type.field("meter").isPresent()
                        || type.field("endpoint").isPresent())
                .findFirst()
                .orElse(null);
    }

    private Map<String, String> ofRoute() {
        var values = new LinkedHashMap<String, String>();
        values.put("route", route.code());
        values.put("route-name", route.name());
        values.put("read-date", day.toString());
        return values;
    }

    private static Map<String, String> ofStop(ReadSheetLine sheet, RouteStops.Stop stop) {
        var values = new LinkedHashMap<String, String>();
        values.put("sequence", String.valueOf(sheet.sequence()));
        values.put("address", street(stop));
        values.put("address-2", stop.city());
        values.put("city", stop.city());
        values.put("zip", stop.zip());
        values.put("comment", sheet.note());
        values.put("meter", sheet.serial());
        values.put("serial", sheet.serial());
        values.put("endpoint", stop.endpoint());
        values.put("manufacturer", stop.manufacturer());
        values.put("size", sheet.size());
        values.put("dials", String.valueOf(sheet.dials()));
        values.put("unit", unit(sheet.unit()));
        values.put("previous-read", figure(sheet.previousRegister()));
        values.put(
                "previous-date",
                sheet.previousOn() == null ? "" : sheet.previousOn().toString());
        values.put("low", figure(sheet.expectedFrom()));
        values.put("high", figure(sheet.expectedTo()));
        values.put("register", figure(sheet.entered()));
        return values;
    }

    private static String street(RouteStops.Stop stop) {
        return "%s %s %s"
                .formatted(stop.houseNumber(), stop.street(), stop.unit())
                .strip();
    }

    private static String figure(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
    }

    /** As {@link VolumeUnit#parse} knows it. */
    private static String unit(VolumeUnit unit) {
        return switch (unit) {
            case GALLON -> "gal";
            case KGAL -> "kgal";
            case CUBIC_FOOT -> "cf";
            case CCF -> "ccf";
            case CUBIC_METRE -> "m3";
            case ACRE_FOOT -> "af";
        };
    }

    private Map<String, String> valuesFor(RecordType type, Map<String, String> known) {
        var values = new LinkedHashMap<String, String>();
        for (var field : type.fields()) {
            var value = known.getOrDefault(field.name(), "").strip();
            if (value.isEmpty()) continue;
            var width = field.place() instanceof Place.Characters(int from, int to) ? to - from + 1 : value.length();
            var mayBeCut = shorten && field.kind() instanceof FieldKind.Text && !NEVER_SHORTENED.contains(field.name());
            values.put(field.name(), mayBeCut ? cut(field.name(), value, width) : value);
        }
        return values;
    }

    private String cut(String field, String value, int width) {
        var plain = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (plain.length() <= width) return plain;
        var kept = plain.substring(0, width).strip();
        shortened.add(Problem.at(layout.name(), line, field, "\"%s\" is shortened to \"%s\"".formatted(plain, kept)));
        return kept;
    }
}

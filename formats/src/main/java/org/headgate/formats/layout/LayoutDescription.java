package org.headgate.formats.layout;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.headgate.formats.Problems;
import org.headgate.formats.layout.RecordType.Holds;
import org.headgate.formats.layout.RecordType.Selector;
import org.headgate.formats.yaml.YamlMapping;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/** Reads the YAML of a mapping file. */
record LayoutDescription(Problems problems) {
    private static final Map<String, Character> SEPARATORS =
            Map.of("comma", ',', ",", ',', "tab", '\t', "semicolon", ';', ";", ';', "bar", '|', "|", '|');

    Parsed<Layout> read(Reader yaml) {
        var file = YamlMapping.read(yaml, problems);
        if (file == null) return new Parsed.Bad<>(problems.list());
        file.only(
                "name",
                "title",
                "kind",
                "length",
                "blanks-left-off",
                "characters",
                "separator",
                "header",
                "unit",
                "records",
                "fields");
        var shape = shape(file);
        var layout = new Layout(file.text("name"), file.text("title", ""), shape, types(file, shape), unit(file));
        return problems.orGood(layout);
    }

    private static Shape shape(YamlMapping file) {
        if (!file.has("kind")) file.problem("kind", "is missing; expected fixed or csv");
        boolean isFixed = file.choice("kind", Map.of("fixed", true, "csv", false), true);
        if (!isFixed) return new Shape.Csv(file.choice("separator", SEPARATORS, ','), file.yes("header", true));
        int length = file.number("length", 0);
        if (length < 1 || length > 10_000) file.problem("length", "expected the characters of a line, 1 to 10000");
        return new Shape.Fixed(
                length,
                file.yes("blanks-left-off", false),
                file.choice("characters", Map.of("ascii", true, "any", false), false));
    }

    private static @Nullable VolumeUnit unit(YamlMapping file) {
        if (!file.has("unit")) return null;
        try {
            return VolumeUnit.parse(file.text("unit"));
        } catch (Rejection e) {
            file.problem("unit", e.sentence());
            return null;
        }
    }

    private List<RecordType> types(YamlMapping file, Shape shape) {
        if (!file.has("records")) return List.of(type(file, "record", null, Holds.RECORDS, shape));
        if (file.has("fields")) file.problem("fields", "stands beside records; put it into one of them");
        var types = new ArrayList<RecordType>();
        var names = new HashSet<String>();
        for (var record : file.mappings("records")) {
            record.only("name", "when", "holds", "fields");
            var name = record.text("name");
            if (!names.add(name)) record.problem("name", "another record type has this name");
            var holds = record.choice(
                    "holds",
                    Map.of("records", Holds.RECORDS, "header", Holds.HEADER, "nothing", Holds.NOTHING),
                    Holds.RECORDS);
            types.add(type(record, name, selector(record, shape), holds, shape));
        }
        if (types.stream().filter(type -> type.when() == null).count() > 1)
            file.problem("records", "only one record type can be without \"when\"");
        return types;
    }

    private @Nullable Selector selector(YamlMapping record, Shape shape) {
        var when = record.mapping("when").orElse(null);
        if (when == null) return null;
        when.only("at", "column", "place", "is");
        var texts = when.texts("is");
        if (texts.isEmpty()) when.problem("is", "is missing; it gives the text of such lines");
        return new Selector(place(when, shape), texts);
    }

    private RecordType type(YamlMapping described, String name, @Nullable Selector when, Holds holds, Shape shape) {
        var fields = new ArrayList<LayoutField>();
        var names = new HashSet<String>();
        for (var entry : described.mappings("fields")) {
            var field = field(entry, shape);
            if (!names.add(field.name())) entry.problem("name", "another field has this name");
            for (var other : fields)
                if (overlap(field.place(), other.place()))
                    entry.problem("name", "stands in the same place as %s".formatted(other.name()));
            fields.add(field);
        }
        if (fields.isEmpty() && holds != Holds.NOTHING)
            described.problem("fields", "are missing; list what stands in a line");
        return new RecordType(name, when, holds, fields);
    }

    private static boolean overlap(Place one, Place other) {
        if (one instanceof Place.Characters(int from, int to) && other instanceof Place.Characters(int from2, int to2))
            return from <= to2 && from2 <= to;
        return one.equals(other);
    }

    private LayoutField field(YamlMapping entry, Shape shape) {
        entry.only("name", "at", "column", "place", "type", "decimals", "fill", "format", "codes", "required", "empty");
        var place = place(entry, shape);
        var kind = kind(entry);
        if (kind instanceof FieldKind.Moment(var pattern, var _)
                && place instanceof Place.Characters characters
                && characters.width() < pattern.length())
            entry.problem("format", "%s does not fit %d characters".formatted(pattern, characters.width()));
        return new LayoutField(entry.text("name"), place, kind, entry.yes("required", false), entry.texts("empty"));
    }

    private static Place place(YamlMapping entry, Shape shape) {
        return switch (shape) {
            case Shape.Fixed(int length, var _, var _) -> characters(entry, length);
            case Shape.Csv(var _, boolean header) when header -> new Place.Column(entry.text("column"));
            case Shape.Csv _ -> {
                int place = entry.number("place", 0);
                if (place < 1 || place > 1000)
                    entry.problem("place", "expected the number of the field in the line, from 1");
                yield new Place.Nth(Math.clamp(place, 1, 1000));
            }
        };
    }

    private static Place characters(YamlMapping entry, int length) {
        var at = entry.text("at").split("-", -1);
        if (at.length <= 2 && at[0].matches("\\d{1,5}") && at[at.length - 1].matches("\\d{1,5}")) {
            int from = Integer.parseInt(at[0]);
            int to = Integer.parseInt(at[at.length - 1]);
            if (1 <= from && from <= to && to <= length) return new Place.Characters(from, to);
        }
        if (entry.has("at"))
            entry.problem("at", "expected first and last character as 21-28, within 1 to %d".formatted(length));
        return new Place.Characters(1, 1);
    }

    private static FieldKind kind(YamlMapping entry) {
        if (entry.has("codes")) return new FieldKind.Code(entry.table("codes"));
        return switch (entry.text("type", "text")) {
            case "text" -> new FieldKind.Text();
            case "digits" -> new FieldKind.Digits();
            case "number" -> {
                int decimals = entry.number("decimals", -1);
                if (decimals > 9) entry.problem("decimals", "expected 0 to 9");
                yield new FieldKind.Decimal(
                        Math.min(decimals, 9), entry.choice("fill", Map.of("zeros", true, "blanks", false), true));
            }
            case "date" -> moment(entry, "(yyyy|yy|MM|dd|DDD|[^A-Za-z'\\[\\]{}#])+", FieldKind.Moment.Precision.DAY);
            case "time" -> moment(entry, "(HH|mm|ss|[^A-Za-z'\\[\\]{}#])+", FieldKind.Moment.Precision.TIME);
            case "date-time" ->
                moment(
                        entry,
                        "(yyyy|yy|MM|dd|DDD|HH|mm|ss|[^A-Za-z'\\[\\]{}#])+",
                        FieldKind.Moment.Precision.DAY_AND_TIME);
            default -> {
                entry.problem("type", "expected text, digits, number, date, time or date-time");
                yield new FieldKind.Text();
            }
        };
    }

    private static FieldKind moment(YamlMapping entry, String allowed, FieldKind.Moment.Precision precision) {
        var pattern = entry.text("format");
        var kind = new FieldKind.Moment(pattern, precision);
        if (entry.has("format") && !(pattern.matches(allowed) && kind.isWhole()))
            entry.problem(
                    "format",
                    "\"%s\" is not a whole pattern; expected one of yyyy, yy, MM, dd, DDD, HH, mm, ss as in MMddyy or yyyy-MM-dd HH:mm"
                            .formatted(pattern));
        return kind;
    }
}

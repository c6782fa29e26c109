package org.headgate.formats.layout;

import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.headgate.formats.Problems;
import org.headgate.formats.layout.FieldKind.Decimal;
import org.headgate.formats.layout.FieldKind.Digits;
import org.headgate.formats.layout.FieldKind.Moment.Precision;
import org.headgate.formats.layout.RecordType.Holds;
import org.headgate.formats.reads.MeterName;
import org.headgate.formats.reads.MeterRead;
import org.headgate.formats.reads.ReadCount;
import org.headgate.formats.reads.ReadFormat;
import org.headgate.formats.reads.ReadMark;
import org.headgate.formats.reads.ReadQuality;
import org.headgate.formats.reads.ReadSink;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Meter reads in a layout of the office's own. It needs the fields meter or endpoint, register, and read-date or read-at;
 * it may have read-time, register-number, unit, quality and reader-code.
 */
public final class LayoutFormat implements ReadFormat {
    private final Layout layout;
    private final Map<String, RecordType> types = new HashMap<>();

    public LayoutFormat(Layout layout) {
        this.layout = layout;
        layout.types().forEach(type -> types.put(type.name(), type));
        if (!holdsReads(layout))
            throw new Rejection(
                    "The layout %s does not hold reads: it needs the fields meter or endpoint, register, and read-date or read-at",
                    layout.name());
        mustBe("register", "digits or a number", kind -> kind instanceof Digits || kind instanceof Decimal);
        mustBe("read-date", "a date", kind -> isOf(Precision.DAY, kind));
        mustBe("read-time", "a time", kind -> isOf(Precision.TIME, kind));
        mustBe("read-at", "a date-time", kind -> isOf(Precision.DAY_AND_TIME, kind));
    }

    private void mustBe(String field, String expected, Predicate<FieldKind> test) {
        for (var type : layout.types())
            if (type.field(field).map(LayoutField::kind).filter(test.negate()).isPresent())
                throw new Rejection("The field %s of the layout %s is to be %s", field, layout.name(), expected);
    }

    private static boolean isOf(Precision precision, FieldKind kind) {
        return kind instanceof FieldKind.Moment(var _, var of) && of == precision;
    }

    /** Whether it has what a read needs; others serve for writing only, such as a route for the handhelds. */
    public static boolean holdsReads(Layout layout) {
        return has(layout, "register")
                && (has(layout, "meter") || has(layout, "endpoint"))
                && (has(layout, "read-date") || has(layout, "read-at"));
    }

    private static boolean has(Layout layout, String field) {
        return layout.types().stream()
                .anyMatch(type ->
                        type.holds() != Holds.NOTHING && type.field(field).isPresent());
    }

    @Override
    public String name() {
        return layout.name();
    }

    /** The beginning of the file, up to its last whole line, fits the layout. */
    @Override
    public boolean recognises(String head) {
        int end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
        if (end < 0) return false;
        var problems = new Problems(layout.name());
        var reader = new LayoutReader(layout, new StringReader(head.substring(0, end)), problems);
        long records = reader.passedOver();
        for (var record = reader.next(); record != null; record = reader.next()) records++;
        return records > 0 && problems.none();
    }

    @Override
    public Parsed<ReadCount> read(String file, Reader text, ReadSink sink) {
        var problems = new Problems(file);
        var reader = new LayoutReader(layout, text, problems);
        var header = new HashMap<String, String>();
        long records = 0;
        long reads = 0;
        for (var record = reader.next(); record != null; record = reader.next()) {
            records++;
            var type = types.get(record.type());
            if (type != null && type.holds() == Holds.HEADER) {
                header.clear();
                header.putAll(record.values());
                continue;
            }
            var values = new HashMap<>(header);
            values.putAll(record.values());
            try {
                sink.read(meterRead(new LayoutRecord(record.line(), record.type(), values)));
                reads++;
            } catch (Rejection e) {
                problems.add(record.line(), "", e.sentence());
            }
        }
        if (problems.none() && reads == 0) problems.add("holds no reads; is it the right file?");
        return problems.orGood(
                new ReadCount(name(), records + reader.passedOver(), reads, 0, records - reads + reader.passedOver()));
    }

    private MeterRead meterRead(LayoutRecord record) {
        var meter = new MeterName(record.text("meter"), record.text("endpoint"), record.text("register-number"));
        if (meter.isBlank()) throw new Rejection("the line names neither a meter nor an endpoint");
        var mark = mark(record);
        // Beside a missing read stands a filler, if anything.
        var figure = mark.quality() == ReadQuality.MISSING ? "" : record.text("register");
        if (figure.startsWith("-")) throw new Rejection("the register is %s; it is never below zero", figure);
        var at = record.text("read-at").isEmpty() ? null : LocalDateTime.parse(record.text("read-at"));
        return new MeterRead(
                meter,
                at == null ? day(record) : at.toLocalDate(),
                at == null ? time(record) : at.toLocalTime(),
                figure.isEmpty() ? null : new BigDecimal(figure),
                isDials(record) ? figure : "",
                unit(record),
                mark,
                record.line());
    }

    private boolean isDials(LayoutRecord record) {
        var type = types.get(record.type());
        return type != null
                && type.field("register")
                        .filter(f -> f.kind() instanceof Digits)
                        .isPresent();
    }

    private static LocalDate day(LayoutRecord record) {
        var text = record.text("read-date");
        if (text.isEmpty()) throw new Rejection("neither the line nor a header before it gives the read-date");
        return LocalDate.parse(text);
    }

    private static @Nullable LocalTime time(LayoutRecord record) {
        var text = record.text("read-time");
        return text.isEmpty() ? null : LocalTime.parse(text);
    }

    private @Nullable VolumeUnit unit(LayoutRecord record) {
        var text = record.text("unit");
        return text.isEmpty() ? layout.unit() : VolumeUnit.parse(text);
    }

    private static ReadMark mark(LayoutRecord record) {
        var flag = record.text("quality");
        var quality = flag.isEmpty() ? ReadQuality.ACTUAL : quality(flag);
        var isRead = !record.text("register").isEmpty();
        return new ReadMark(isRead ? quality : ReadQuality.MISSING, flag, record.text("reader-code"));
    }

    private static ReadQuality quality(String text) {
        for (var quality : ReadQuality.values())
            if (quality.name().toLowerCase(Locale.ROOT).equals(text)) return quality;
        throw new Rejection(
                "the quality \"%s\" is not known; give the sender's codes as actual, estimated, adjusted, suspect or missing",
                text);
    }
}

package org.headgate.formats.layout;

import java.io.Reader;
import java.util.LinkedHashMap;
import org.headgate.formats.Problems;
import org.headgate.formats.layout.RecordType.Holds;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line after its layout; a record with anything wrong in it is reported and left out. */
public final class LayoutReader {
    private final Layout layout;
    private final Lines lines;
    private final Problems problems;
    private long passedOver;

    public LayoutReader(Layout layout, Reader text, Problems problems) {
        this.layout = layout;
        this.lines = Lines.of(layout, text, problems);
        this.problems = problems;
    }

    /** The next sound record, or null at the end. */
    public @Nullable LayoutRecord next() {
        for (var line = lines.next(); line != null; line = lines.next()) {
            var type = typeOf(line);
            if (type == null) {
                problems.add(
                        line.number(), "record type", "the line is of no record type of the layout " + layout.name());
            } else if (type.holds() == Holds.NOTHING) {
                passedOver++;
            } else {
                var record = record(line, type);
                if (record != null) return record;
            }
        }
        return null;
    }

    /** How many lines were of a type that holds nothing. */
    public long passedOver() {
        return passedOver;
    }

    private @Nullable RecordType typeOf(Line line) {
        RecordType anyOther = null;
        for (var type : layout.types()) {
            var when = type.when();
            if (when == null) anyOther = type;
            else if (when.texts().contains(line.at(when.place()).strip())) return type;
        }
        return anyOther;
    }

    private @Nullable LayoutRecord record(Line line, RecordType type) {
        var values = new LinkedHashMap<String, String>();
        boolean good = true;
        for (var field : type.fields()) {
            try {
                var value = field.read(line.at(field.place()));
                if (value != null) values.put(field.name(), value);
            } catch (Rejection e) {
                problems.add(line.number(), line.columnOf(field.place()), field.name(), e.sentence());
                good = false;
            }
        }
        return good ? new LayoutRecord(line.number(), type.name(), values) : null;
    }
}

package org.headgate.formats.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.headgate.formats.Problems;
import org.headgate.formats.csv.CsvWriter;
import org.headgate.kernel.Rejection;

/**
 * Writes records after a layout, such as a route for the handhelds. A value that does not fit is reported under the line
 * it would have had, and the record is left out: a file with problems is not to be handed on.
 */
public final class LayoutWriter {
    private final Layout layout;
    private final Appendable out;
    private final Problems problems;
    private int line;

    public LayoutWriter(Layout layout, Appendable out, Problems problems) {
        this.layout = layout;
        this.out = out;
        this.problems = problems;
        if (layout.shape() instanceof Shape.Csv(var separator, var header) && header) {
            line++;
            new CsvWriter(out, separator).row(layout.columns());
        }
    }

    public LayoutWriter write(LayoutRecord record) {
        line++;
        var type = layout.types().stream()
                .filter(t -> t.name().equals(record.type()))
                .findFirst();
        if (type.isEmpty()) {
            problems.add(line, "record type", "the layout %s has no \"%s\"".formatted(layout.name(), record.type()));
            return this;
        }
        long before = problems.found();
        var texts = texts(type.get(), record);
        if (problems.found() == before) {
            switch (layout.shape()) {
                case Shape.Fixed fixed -> writeCharacters(fixed, texts);
                case Shape.Csv csv -> writeFields(csv, texts);
            }
        }
        return this;
    }

    private record Printed(Place place, String text) {}

    private List<Printed> texts(RecordType type, LayoutRecord record) {
        var texts = new ArrayList<Printed>();
        if (type.when() != null)
            texts.add(new Printed(type.when().place(), type.when().texts().getFirst()));
        for (var name : record.values().keySet())
            if (type.field(name).isEmpty()) problems.add(line, name, "the layout has no such field");
        for (var field : type.fields()) {
            try {
                var value = record.values().get(field.name());
                texts.add(new Printed(field.place(), field.print(value == null ? null : writable(value))));
            } catch (Rejection e) {
                problems.add(line, field.name(), e.sentence());
            }
        }
        return texts;
    }

    private String writable(String value) {
        if (!(layout.shape() instanceof Shape.Fixed fixed) || !fixed.asciiOnly()) return value;
        return Normalizer.normalize(value, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]", "?");
    }

    private void writeCharacters(Shape.Fixed shape, List<Printed> texts) {
        var characters = new StringBuilder(" ".repeat(shape.length()));
        for (var printed : texts) {
            if (printed.place() instanceof Place.Characters(int from, int _))
                characters.replace(from - 1, from - 1 + printed.text().length(), printed.text());
        }
        try {
            out.append(characters).append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeFields(Shape.Csv shape, List<Printed> texts) {
        var columns = layout.columns();
        var fields = new ArrayList<>(Collections.nCopies(shape.header() ? columns.size() : layout.fields(), ""));
        for (var printed : texts) {
            switch (printed.place()) {
                case Place.Column(var header) -> fields.set(columns.indexOf(header), printed.text());
                case Place.Nth(int n) -> fields.set(n - 1, printed.text());
                case Place.Characters _ -> throw new IllegalStateException("characters in a CSV layout: " + printed);
            }
        }
        new CsvWriter(out, shape.separator()).row(fields);
    }
}

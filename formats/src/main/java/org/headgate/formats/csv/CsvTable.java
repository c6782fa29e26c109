package org.headgate.formats.csv;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.formats.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file whose first row names its columns. A missing, doubled or unknown column, and a row with more or fewer fields
 * than the header, are reported; such a row is left out.
 */
public final class CsvTable {
    private final CsvReader reader;
    private final Problems problems;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> unknownColumns = new ArrayList<>();
    private int width;

    private CsvTable(CsvReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** Reads the header. Without the required columns there are no records to come. */
    public static CsvTable open(Reader text, CsvColumns columns, Problems problems) {
        return open(text, ',', columns, problems);
    }

    public static CsvTable open(Reader text, char separator, CsvColumns columns, Problems problems) {
        var table = new CsvTable(new CsvReader(text, separator, problems), problems);
        table.readHeader(columns);
        return table;
    }

    private void readHeader(CsvColumns columns) {
        var header = reader.next();
        if (header == null) {
            problems.add(1, "", "the file is empty; its first line is to name the columns " + columns.listed());
            return;
        }
        boolean good = true;
        for (int i = 0; i < header.size(); i++) {
            var name = CsvColumns.nameOf(header.field(i));
            if (places.putIfAbsent(name, i) != null && columns.knows(name)) {
                problems.add(
                        header.lineOf(i), header.columnOf(i), header.field(i), "the column stands twice; remove one");
                good = false;
            } else if (!columns.knows(name)) {
                unknownColumns.add(header.field(i));
                if (columns.othersAllowed()) continue;
                problems.add(
                        header.lineOf(i),
                        header.columnOf(i),
                        header.field(i),
                        "no such column; known are " + columns.listed());
            }
        }
        for (var name : columns.required()) {
            if (places.containsKey(name)) continue;
            problems.add(header.line(), name, "the column is missing from the first line; add it");
            good = false;
        }
        if (good) width = header.size();
    }

    public List<String> unknownColumns() {
        return List.copyOf(unknownColumns);
    }

    public boolean has(String column) {
        return places.containsKey(CsvColumns.nameOf(column));
    }

    /** The next record, or null at the end. */
    public @Nullable CsvRecord next() {
        while (width > 0) {
            var row = reader.next();
            if (row == null) return null;
            if (row.size() == width) return new CsvRecord(row, places, problems);
            problems.add(
                    row.line(),
                    "",
                    "the line has %d fields, the header %d; is a field with a comma not in quotes?"
                            .formatted(row.size(), width));
        }
        return null;
    }
}

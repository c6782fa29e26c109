package org.headgate.formats.csv;

import java.util.List;

/** One row of a CSV file and where it stands; lines and columns count from 1. */
public final class CsvRow {
    private final List<String> fields;
    private final int[] lines;
    private final int[] columns;

    CsvRow(List<String> fields, int[] lines, int[] columns) {
        this.fields = List.copyOf(fields);
        this.lines = lines;
        this.columns = columns;
    }

    public List<String> fields() {
        return fields;
    }

    public String field(int index) {
        return fields.get(index);
    }

    public int size() {
        return fields.size();
    }

    /** The line on which the row begins. */
    public int line() {
        return lines[0];
    }

    /** The line on which the field begins: not the row's where an earlier field holds a line break. */
    public int lineOf(int index) {
        return lines[index];
    }

    public int columnOf(int index) {
        return columns[index];
    }
}

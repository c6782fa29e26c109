package org.headgate.imports;

import java.util.List;
import org.headgate.formats.Problems;
import org.headgate.formats.csv.CsvTable;
import org.jspecify.annotations.Nullable;

/** A file of one kind, read row by row; what is wrong is gathered, and refused before anything is written. */
final class Sheet {
    private final Problems problems;
    private final CsvTable table;
    private int rows;
    private int added;
    private int changed;

    Sheet(ImportKind kind, CsvFile file) {
        problems = new Problems(file.name());
        table = CsvTable.open(file.open(), kind.columns(), problems);
    }

    @Nullable Row next() {
        var line = table.next();
        if (line == null) return null;
        rows++;
        return new Row(line);
    }

    /** Columns of the header that the kind does not know. */
    List<String> otherColumns() {
        return table.unknownColumns();
    }

    /** Something that is wrong with the first line. */
    void problemInHeader(String column, String message) {
        problems.add(1, column, message);
    }

    void added() {
        added++;
    }

    void changed() {
        changed++;
    }

    /** Ends the reading: from here on the file is good. */
    void refuseIfBad() {
        if (problems.none() && rows == 0) problems.add("has a first line and no rows; was the export empty?");
        if (!problems.none()) throw new ImportRefused(problems.list());
    }

    ImportReport report(ImportKind kind, CsvFile file) {
        return new ImportReport(kind, file.name(), rows, added, changed, rows - added - changed);
    }
}

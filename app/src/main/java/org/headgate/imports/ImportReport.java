package org.headgate.imports;

/** What became of the rows of a file. */
public record ImportReport(ImportKind kind, String file, int rows, int added, int changed, int unchanged) {

    /** In one sentence, for the person who imported it. */
    public String sentence() {
        if (added + changed == 0)
            return "%s: nothing changed; all %,d rows are in the office as they stand in the file"
                    .formatted(file, rows);
        return "%s: %,d rows read, %,d added, %,d changed, %,d as they were"
                .formatted(file, rows, added, changed, unchanged);
    }
}

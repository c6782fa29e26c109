package org.headgate.formats.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.headgate.formats.Problems;
import org.jspecify.annotations.Nullable;

/** One record of a {@link CsvTable}, asked by column name; what cannot be read is reported with its place. */
public final class CsvRecord {
    private final CsvRow row;
    private final Map<String, Integer> places;
    private final Problems problems;

    CsvRecord(CsvRow row, Map<String, Integer> places, Problems problems) {
        this.row = row;
        this.places = places;
        this.problems = problems;
    }

    public int line() {
        return row.line();
    }

    /** The field without blanks around it; empty where the file has no such column. */
    public String text(String column) {
        var place = places.get(CsvColumns.nameOf(column));
        return place == null ? "" : row.field(place).strip();
    }

    public boolean isBlank(String column) {
        return text(column).isEmpty();
    }

    /** The field, which is reported when it is blank. */
    public String filled(String column) {
        var text = text(column);
        if (text.isEmpty()) problem(column, "is blank; it must be filled in");
        return text;
    }

    /** The number of the field, thousands commas allowed; null when it is blank, or is none and was reported. */
    public @Nullable BigDecimal number(String column) {
        var text = text(column);
        if (text.isEmpty()) return null;
        var number = Numbers.parse(text);
        if (number == null) problem(column, "\"%s\" is not a number; expected digits as in 1234.5".formatted(text));
        return number;
    }

    /** The date of the field, as 2026-11-30; null when it is blank, or is none and was reported. */
    public @Nullable LocalDate date(String column) {
        var text = text(column);
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            problem(column, "\"%s\" is not a date; expected year-month-day as in 2026-11-30".formatted(text));
            return null;
        }
    }

    /** Reports the field as wrong. */
    public void problem(String column, String message) {
        var place = places.get(CsvColumns.nameOf(column));
        if (place == null) problems.add(row.line(), column, message);
        else problems.add(row.lineOf(place), row.columnOf(place), column, message);
    }
}

package org.headgate.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.headgate.formats.csv.CsvRecord;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/** One row of a file, asked by column; what cannot be read is reported with its place and is null. */
final class Row {
    private final CsvRecord line;
    private boolean good = true;

    Row(CsvRecord line) {
        this.line = line;
    }

    int number() {
        return line.line();
    }

    /** Whether nothing was wrong with it so far. */
    boolean isGood() {
        return good;
    }

    void problem(String column, String message) {
        good = false;
        line.problem(column, message);
    }

    String text(String column) {
        return line.text(column);
    }

    String textOr(String column, String otherwise) {
        return line.isBlank(column) ? otherwise : line.text(column);
    }

    /** A field that may not be blank. */
    String filled(String column) {
        if (line.isBlank(column)) good = false;
        return line.filled(column);
    }

    /** A day that must be given. */
    @Nullable LocalDate day(String column) {
        if (line.isBlank(column)) {
            problem(column, "is blank; expected a day as in 2026-11-30");
            return null;
        }
        return dayIfGiven(column);
    }

    @Nullable LocalDate dayIfGiven(String column) {
        var day = line.date(column);
        if (day == null && !line.isBlank(column)) good = false;
        return day;
    }

    /** A number that must be given. */
    @Nullable BigDecimal number(String column) {
        if (line.isBlank(column)) {
            problem(column, "is blank; expected a number as in 128.40");
            return null;
        }
        return numberIfGiven(column);
    }

    @Nullable BigDecimal numberIfGiven(String column) {
        var number = line.number(column);
        if (number == null && !line.isBlank(column)) good = false;
        return number;
    }

    /** A whole number that must be given. */
    @Nullable Integer count(String column, int low, int high) {
        var text = filled(column);
        if (text.isEmpty()) return null;
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < low || Integer.parseInt(text) > high) {
            problem(column, "\"%s\" is not a whole number from %d to %d".formatted(text, low, high));
            return null;
        }
        return Integer.valueOf(text);
    }

    /** One of the words of an enum, in any case; the first of them where the field is blank. */
    <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
        var choices = type.getEnumConstants();
        if (line.isBlank(column)) return choices[0];
        var word = line.text(column).toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (var choice : choices) if (choice.name().equals(word)) return choice;
        problem(
                column,
                "\"%s\" is not known; expected %s"
                        .formatted(
                                line.text(column),
                                String.join(
                                        ", ",
                                        Arrays.stream(choices)
                                                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                                                .toList())));
        return null;
    }

    /** What a value says of itself when it refuses the field. */
    <T> @Nullable T made(String column, Supplier<T> value) {
        try {
            return value.get();
        } catch (Rejection e) {
            problem(column, e.sentence());
            return null;
        }
    }
}

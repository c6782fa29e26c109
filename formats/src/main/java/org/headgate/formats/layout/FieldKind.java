package org.headgate.formats.layout;

import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.headgate.formats.csv.Numbers;
import org.headgate.kernel.Rejection;

/**
 * What a field's text stands for. Values are texts too, always in the same spelling: numbers as 123.45, dates as
 * 2026-11-30, times as 14:59, codes by their meaning.
 */
public sealed interface FieldKind {
    /** The value of a text without blanks around it. */
    String read(String text);

    String print(String value);

    /** The text brought to the width of its field. */
    default String fill(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    /** Words, left-aligned. */
    record Text() implements FieldKind {
        @Override
        public String read(String text) {
            return text;
        }

        @Override
        public String print(String value) {
            if (value.chars().anyMatch(c -> c < ' '))
                throw new Rejection("\"%s\" holds a line break or another control character", value);
            return value.strip();
        }
    }

    /** Digits that keep their leading zeros: dials, and numbers that are names. Right-aligned with zeros. */
    record Digits() implements FieldKind {
        @Override
        public String read(String text) {
            if (text.matches("[0-9]+")) return text;
            throw new Rejection("\"%s\" is not digits only", text);
        }

        @Override
        public String print(String value) {
            return read(value.strip());
        }

        @Override
        public String fill(String text, int width) {
            return "0".repeat(width - text.length()) + text;
        }
    }

    /** A number. With decimals above -1 the text has no point: 12345 with 2 is 123.45. Right-aligned. */
    record Decimal(int decimals, boolean zeros) implements FieldKind {
        @Override
        public String read(String text) {
            var number = Numbers.parse(text);
            if (number == null || (decimals >= 0 && text.indexOf('.') >= 0))
                throw decimals < 0
                        ? new Rejection("\"%s\" is not a number", text)
                        : new Rejection(
                                "\"%s\" is not a number without a point (its last %d digits are decimals)",
                                text, decimals);
            return (decimals < 0 ? number : number.movePointLeft(decimals).setScale(decimals, RoundingMode.UNNECESSARY))
                    .toPlainString();
        }

        @Override
        public String print(String value) {
            var number = Numbers.parse(value);
            if (number == null) throw new Rejection("\"%s\" is not a number", value);
            if (decimals < 0) return number.toPlainString();
            if (number.stripTrailingZeros().scale() > decimals)
                throw new Rejection("%s has more than %d decimals", value, decimals);
            return number.movePointRight(decimals)
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .toPlainString();
        }

        @Override
        public String fill(String text, int width) {
            var padding = (zeros ? "0" : " ").repeat(width - text.length());
            return zeros && text.startsWith("-") ? "-" + padding + text.substring(1) : padding + text;
        }
    }

    /** A date, a time, or both, after a pattern of yyyy, yy, MM, dd, D (day of the year), HH, mm and ss. */
    record Moment(String pattern, Precision precision) implements FieldKind {
        public enum Precision {
            DAY("2026-11-30"),
            TIME("14:59"),
            DAY_AND_TIME("2026-11-30T14:59");

            private final String example;

            Precision(String example) {
                this.example = example;
            }
        }

        @Override
        public String read(String text) {
            try {
                var moment = formatter().parse(text);
                return switch (precision) {
                    case DAY -> LocalDate.from(moment).toString();
                    case TIME -> LocalTime.from(moment).toString();
                    case DAY_AND_TIME -> LocalDateTime.from(moment).toString();
                };
            } catch (DateTimeException _) {
                throw new Rejection("\"%s\" is not as %s", text, pattern);
            }
        }

        @Override
        public String print(String value) {
            try {
                return formatter()
                        .format(
                                switch (precision) {
                                    case DAY -> LocalDate.parse(value);
                                    case TIME -> LocalTime.parse(value);
                                    case DAY_AND_TIME -> LocalDateTime.parse(value);
                                });
            } catch (DateTimeException _) {
                throw new Rejection("\"%s\" is not as %s", value, precision.example);
            }
        }

        /** Whether what the pattern prints of a moment gives that moment back. */
        boolean isWhole() {
            try {
                return read(print(precision.example)).equals(precision.example);
            } catch (IllegalArgumentException | Rejection _) {
                return false;
            }
        }

        private DateTimeFormatter formatter() {
            return Patterns.of(pattern);
        }
    }

    /** A code of the sender, each with the meaning it has for the office. */
    record Code(SequencedMap<String, String> meanings) implements FieldKind {
        public Code {
            meanings = new LinkedHashMap<>(meanings);
        }

        @Override
        public String read(String text) {
            var meaning = meanings.get(text);
            if (meaning != null) return meaning;
            throw new Rejection(
                    "the code \"%s\" is not in the layout; known are %s", text, String.join(", ", meanings.keySet()));
        }

        @Override
        public String print(String value) {
            for (var code : meanings.entrySet()) if (code.getValue().equals(value)) return code.getKey();
            throw new Rejection("\"%s\" has no code; known are %s", value, String.join(", ", meanings.values()));
        }
    }

    /** Patterns compiled once for all lines. */
    final class Patterns {
        private static final Map<String, DateTimeFormatter> COMPILED = new ConcurrentHashMap<>();

        private Patterns() {}

        static DateTimeFormatter of(String pattern) {
            return COMPILED.computeIfAbsent(
                    pattern,
                    p -> DateTimeFormatter.ofPattern(p.replace('y', 'u'), Locale.ROOT)
                            .withResolverStyle(ResolverStyle.STRICT));
        }
    }
}

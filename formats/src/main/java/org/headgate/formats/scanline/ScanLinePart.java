package org.headgate.formats.scanline;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.headgate.kernel.Rejection;

/** One piece of a scan line, from left to right. */
public sealed interface ScanLinePart {
    /** How many characters it takes. */
    int width();

    /** A separator or constant, printed as it is. */
    record Constant(String text) implements ScanLinePart {
        @Override
        public int width() {
            return text.length();
        }
    }

    /** A check digit over the named fields, or over every digit to the left of it when none are named. */
    record Check(CheckDigit method, List<String> over) implements ScanLinePart {
        public Check {
            over = List.copyOf(over);
        }

        @Override
        public int width() {
            return 1;
        }
    }

    /** A value of the bill. */
    sealed interface Field extends ScanLinePart {
        String name();

        /** The value as printed. */
        String print(String value);

        /** The value that the print stands for; a {@link Rejection} when it stands for none. */
        String read(String print);
    }

    /** A number, as an account's or bill's, right-aligned and filled with zeros; read back with the zeros. */
    record Digits(String name, int width) implements Field {
        @Override
        public String print(String value) {
            if (!value.matches("[0-9]{1,%d}".formatted(width)))
                throw new Rejection("The scan line's %s has up to %d digits, not \"%s\"", name, width, value);
            return "0".repeat(width - value.length()) + value;
        }

        @Override
        public String read(String print) {
            return print(print);
        }
    }

    /** An amount of dollars and cents, printed in cents; never below zero: a credit owes nothing. */
    record Cents(String name, int width) implements Field {
        @Override
        public String print(String value) {
            if (!value.matches("[0-9]{1,16}(\\.[0-9]{1,2})?"))
                throw new Rejection(
                        "The scan line's %s is an amount of zero or more, as 45.70, not \"%s\"", name, value);
            var cents =
                    new BigDecimal(value).movePointRight(2).toBigIntegerExact().toString();
            if (cents.length() > width)
                throw new Rejection("The scan line's %s of %s does not fit its %d digits", name, value, width);
            return "0".repeat(width - cents.length()) + cents;
        }

        @Override
        public String read(String print) {
            if (!print.matches("[0-9]+")) throw new Rejection("%s \"%s\" is not an amount in cents", name, print);
            return new BigDecimal(print).movePointLeft(2).toPlainString();
        }
    }

    /** A day, printed after the pattern (MMddyy), its value written as 2026-11-30. */
    record Day(String name, String pattern) implements Field {
        public Day {
            if (!pattern.matches("(yyyy|yy|MM|dd){2,3}"))
                throw new Rejection("A scan line's date is of yyyy or yy, MM and dd, not \"%s\"", pattern);
        }

        @Override
        public int width() {
            return pattern.length();
        }

        @Override
        public String print(String value) {
            try {
                return formatter().format(LocalDate.parse(value));
            } catch (DateTimeException _) {
                throw new Rejection("The scan line's %s is a date as 2026-11-30, not \"%s\"", name, value);
            }
        }

        @Override
        public String read(String print) {
            try {
                return LocalDate.parse(print, formatter()).toString();
            } catch (DateTimeException _) {
                throw new Rejection("%s \"%s\" is not a date as %s", name, print, pattern);
            }
        }

        private DateTimeFormatter formatter() {
            return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
        }
    }
}

package org.headgate.formats.scanline;

import java.io.Reader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.headgate.formats.Problems;
import org.headgate.formats.scanline.ScanLinePart.Check;
import org.headgate.formats.scanline.ScanLinePart.Constant;
import org.headgate.formats.scanline.ScanLinePart.Field;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Rejection;

/**
 * A utility's scan line: what stands in it from left to right. Values are texts: digits, amounts as 45.70, dates as
 * 2026-11-30.
 */
public record ScanLine(List<ScanLinePart> parts) {
    public ScanLine {
        parts = List.copyOf(parts);
        var before = new HashSet<String>();
        for (var part : parts) {
            if (part instanceof Field field && !before.add(field.name()))
                throw new Rejection("The scan line has the field %s twice", field.name());
            if (part instanceof Check check && !before.containsAll(check.over()))
                throw new Rejection("A check digit is over fields to the left of it: %s are not", check.over());
        }
        if (before.isEmpty()) throw new Rejection("A scan line has one field at least");
    }

    /** Reads the description of a scan line: see docs/guide/scan-line.md. */
    public static Parsed<ScanLine> described(String file, Reader yaml) {
        return new ScanLineDescription(new Problems(file)).read(yaml);
    }

    public int width() {
        return parts.stream().mapToInt(ScanLinePart::width).sum();
    }

    /** The line to print; a {@link Rejection} names the value that is missing or does not fit. */
    public String print(Map<String, String> values) {
        var line = new StringBuilder();
        var printed = new LinkedHashMap<String, String>();
        for (var part : parts) {
            line.append(
                    switch (part) {
                        case Constant(var text) -> text;
                        case Check check -> String.valueOf(digitOf(check, line, printed));
                        case Field field -> print(field, values, printed);
                    });
        }
        return line.toString();
    }

    private static String print(Field field, Map<String, String> values, Map<String, String> printed) {
        var value = values.get(field.name());
        if (value == null) throw new Rejection("The scan line needs a value for %s", field.name());
        var print = field.print(value);
        printed.put(field.name(), print);
        return print;
    }

    /** The values of a line that a machine read, or every field and check digit that is wrong in it. */
    public Parsed<SequencedMap<String, String>> read(String file, int lineNumber, String line) {
        var problems = new Problems(file);
        SequencedMap<String, String> values = new LinkedHashMap<>();
        if (line.length() != width()) {
            problems.add(lineNumber, "scan line", "has %d characters, expected %d".formatted(line.length(), width()));
            return problems.orGood(values);
        }
        var printed = new LinkedHashMap<String, String>();
        int at = 0;
        for (var part : parts) {
            var print = line.substring(at, at + part.width());
            var left = new StringBuilder(line.substring(0, at));
            var wrong = new Fault(problems, lineNumber, at + 1);
            switch (part) {
                case Constant(var text) -> wrong.unless(print.equals(text), "separator", "expected \"" + text + "\"");
                case Check check -> wrong.unlessCheck(print, check, left, printed);
                case Field field -> wrong.read(field, print, values, printed);
            }
            at += part.width();
        }
        return problems.orGood(values);
    }

    private static char digitOf(Check check, StringBuilder left, Map<String, String> printed) {
        if (check.over().isEmpty()) return check.method().of(left.toString().replaceAll("[^0-9]", ""));
        var digits = new StringBuilder();
        check.over().forEach(name -> digits.append(printed.getOrDefault(name, "")));
        return check.method().of(digits.toString());
    }

    /** Where in a line something may be wrong. */
    private record Fault(Problems problems, int line, int column) {
        void unless(boolean right, String field, String message) {
            if (!right) problems.add(line, column, field, message);
        }

        void unlessCheck(String print, Check check, StringBuilder left, Map<String, String> printed) {
            try {
                var digit = digitOf(check, left, printed);
                unless(print.charAt(0) == digit, "check digit", "is %s, computed %s; misread?".formatted(print, digit));
            } catch (Rejection e) {
                problems.add(line, column, "check digit", e.sentence());
            }
        }

        void read(Field field, String print, Map<String, String> values, Map<String, String> printed) {
            printed.put(field.name(), print);
            try {
                values.put(field.name(), field.read(print));
            } catch (Rejection e) {
                problems.add(line, column, field.name(), e.sentence());
            }
        }
    }
}

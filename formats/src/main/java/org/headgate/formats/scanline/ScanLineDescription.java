package org.headgate.formats.scanline;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.formats.Problems;
import org.headgate.formats.scanline.CheckDigit.From;
import org.headgate.formats.scanline.CheckDigit.Products;
import org.headgate.formats.scanline.CheckDigit.Result;
import org.headgate.formats.yaml.YamlMapping;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Rejection;

/** Reads the YAML that describes a {@link ScanLine}. */
record ScanLineDescription(Problems problems) {
    Parsed<ScanLine> read(Reader yaml) {
        var file = YamlMapping.read(yaml, problems);
        if (file == null) return new Parsed.Bad<>(problems.list());
        file.only("name", "parts");
        if (!file.has("parts"))
            file.problem("parts", "is missing; it lists what stands in the line from left to right");
        var parts = new ArrayList<ScanLinePart>();
        for (var part : file.mappings("parts")) part(part).ifPresent(parts::add);
        if (!problems.none()) return new Parsed.Bad<>(problems.list());
        try {
            return new Parsed.Good<>(new ScanLine(parts));
        } catch (Rejection e) {
            file.problem("parts", e.sentence());
            return new Parsed.Bad<>(problems.list());
        }
    }

    private Optional<ScanLinePart> part(YamlMapping part) {
        try {
            if (part.has("text")) {
                part.only("text");
                return Optional.of(new ScanLinePart.Constant(part.text("text")));
            }
            if (part.has("check")) {
                part.only("check", "over", "weights", "from", "products", "result");
                return Optional.of(new ScanLinePart.Check(method(part), part.texts("over")));
            }
            return field(part);
        } catch (Rejection e) {
            part.problem("parts", e.sentence());
            return Optional.empty();
        }
    }

    private static Optional<ScanLinePart> field(YamlMapping part) {
        part.only("field", "digits", "cents", "date");
        var name = part.text("field");
        if (part.has("digits")) return Optional.of(new ScanLinePart.Digits(name, width(part, "digits")));
        if (part.has("cents")) return Optional.of(new ScanLinePart.Cents(name, width(part, "cents")));
        if (part.has("date")) return Optional.of(new ScanLinePart.Day(name, part.text("date")));
        part.problem("field", "needs \"digits\" or \"cents\" with a width, or \"date\" with a pattern as MMddyy");
        return Optional.empty();
    }

    private static int width(YamlMapping part, String key) {
        int width = part.number(key, 0);
        if (width < 1 || width > 60) part.problem(key, "expected a width from 1 to 60");
        return width;
    }

    private static CheckDigit method(YamlMapping part) {
        if (!part.text("check").equals("mod10")) return part.choice("check", CheckDigit.NAMED, CheckDigit.LUHN);
        List<Integer> weights = part.texts("weights").stream()
                .map(w -> w.matches("\\d{1,3}") ? Integer.parseInt(w) : -1)
                .toList();
        return new CheckDigit(
                weights,
                part.choice("from", Map.of("left", From.LEFT, "right", From.RIGHT), From.LEFT),
                part.choice(
                        "products",
                        Map.of("whole", Products.WHOLE, "digits", Products.DIGIT_BY_DIGIT),
                        Products.DIGIT_BY_DIGIT),
                part.choice(
                        "result",
                        Map.of("remainder", Result.REMAINDER, "complement", Result.COMPLEMENT),
                        Result.COMPLEMENT));
    }
}

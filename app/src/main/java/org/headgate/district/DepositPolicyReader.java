package org.headgate.district;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.headgate.district.DepositPolicy.Score;
import org.headgate.district.DepositPolicy.Weight;
import org.headgate.kernel.Money;
import org.headgate.rating.yaml.YamlSection;

/** Reads the part {@code deposits} of {@code district.yaml}; what is not there is as usual, and without a matrix no deposit is asked for. */
final class DepositPolicyReader {
    private DepositPolicyReader() {}

    static DepositPolicy read(YamlSection part) {
        return new DepositPolicy(
                part.texts("residential"),
                score(part.sectionIfGiven("score")),
                matrix(part),
                part.has("average-bill") ? new Money(part.number("average-bill")) : null,
                new Money(part.numberOr("round-to", BigDecimal.ONE)),
                part.countOr("due-days", 10),
                part.countOr("release-after-months", 12),
                part.textOr("release", "credit").equals("refund"),
                part.has("interest") ? part.percent("interest") : null);
    }

    private static Score score(YamlSection part) {
        return new Score(
                part.countOr("start", 80),
                weight(part, "late", 8, 3),
                weight(part, "returned", 15, 6),
                weight(part, "shut-off", 25, 10),
                part.countOr("year", 2),
                part.countOr("years-at-most", 10),
                part.countOr("good", 75),
                part.countOr("fair", 50),
                part.countOr("bills-needed", 6));
    }

    private static Weight weight(YamlSection part, String name, int last12, int before) {
        if (!part.has(name)) return new Weight(last12, before);
        var weights = part.texts(name);
        if (weights.size() == 2 && weights.stream().allMatch(weight -> weight.matches("[0-9]{1,3}")))
            return new Weight(Integer.parseInt(weights.get(0)), Integer.parseInt(weights.get(1)));
        part.problem(name, "must be two whole numbers, for the last twelve months and the twelve before: [8, 3]");
        return new Weight(last12, before);
    }

    private static Map<String, Map<CreditBand, DepositTerm>> matrix(YamlSection part) {
        var matrix = new LinkedHashMap<String, Map<CreditBand, DepositTerm>>();
        part.named("matrix").forEach((rateClass, row) -> {
            var terms = new EnumMap<CreditBand, DepositTerm>(CreditBand.class);
            for (var band : CreditBand.values())
                row.read(
                                band.name().toLowerCase(Locale.ROOT),
                                "none, an amount such as 75.00, or 2 x average",
                                DepositTerm::parse)
                        .ifPresent(term -> terms.put(band, term));
            matrix.put(rateClass, terms);
        });
        if (!matrix.isEmpty() && !matrix.containsKey(DepositPolicy.OTHER))
            part.problem("matrix", "needs a row \"other\" for the classes that have none of their own");
        return matrix;
    }
}

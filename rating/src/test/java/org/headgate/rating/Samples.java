package org.headgate.rating;

import org.headgate.kernel.Parsed;
import org.headgate.rating.yaml.DuplicateKeys;

/** Small tariffs for tests that state what is special in them. */
final class Samples {
    private static final String METADATA = """
            metadata:
              effective_date: 2026-07-01
              utility_name: Mill Lane Water District
              bill_frequency: monthly
            rate_structure:
            """;

    private Samples() {}

    /** A tariff with one class, HOUSE, of these fields. */
    static Parsed<Tariff> tariff(String fields) {
        return tariff(fields, DuplicateKeys.REFUSE);
    }

    static Parsed<Tariff> tariff(String fields, DuplicateKeys duplicates) {
        return Tariff.parse("mill-lane.owrs", METADATA + "  HOUSE:\n" + fields.indent(4), duplicates);
    }

    static RateClass house(String fields) {
        return tariff(fields).orReject().rateClass("HOUSE").orReject();
    }

    /** The sentence a class of these fields is refused with. */
    static String refusal(String fields) {
        return switch (tariff(fields)) {
            case Parsed.Bad<Tariff>(var problems) -> problems.getFirst().toString();
            case Parsed.Good<Tariff>(var tariff) ->
                switch (tariff.rateClass("HOUSE")) {
                    case Parsed.Bad<RateClass>(var problems) ->
                        problems.getFirst().toString();
                    case Parsed.Good<RateClass> _ -> "not refused";
                };
        };
    }

    static Rating.Rated rated(RateClass rateClass, Facts facts) {
        return (Rating.Rated) rateClass.rate(facts, Terms.STANDARD);
    }

    static Facts usage(String units) {
        return Facts.of("usage_ccf", units);
    }
}

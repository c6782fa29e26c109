package org.headgate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.rating.yaml.DuplicateKeys;
import org.junit.jupiter.api.Test;

/** Holds the engine against 36,604 bills of 277 utilities that others worked out. */
class GoldenBillsTest {
    private final Map<String, Tariff> tariffs = new HashMap<>();

    @Test
    void ratesEveryRowExactlyWithItsComponentsAndTiers() throws Exception {
        var wrong = new ArrayList<String>();

        var rows = GoldenBills.all();
        for (var row : rows) wrong.addAll(differences(row));

        assertThat(wrong).isEmpty();
        assertThat(rows).hasSizeGreaterThan(36_000);
    }

    @Test
    void ratesTheVariantWithUnroundedBudgets() throws Exception {
        var wrong = new ArrayList<String>();
        var terms = Terms.STANDARD.withBudgetRounding(BudgetRounding.NONE);

        var rows = GoldenBills.all().stream()
                .filter(row -> !row.unroundedBill().isEmpty())
                .toList();
        for (var row : rows) {
            var rating = rate(row, terms);
            var bill = rating instanceof Rating.Rated rated ? rated.bill().toString() : rating.toString();
            if (!bill.equals(row.unroundedBill())) wrong.add("%s: %s".formatted(row, bill));
        }

        assertThat(wrong).isEmpty();
        assertThat(rows).hasSizeGreaterThan(2_000);
    }

    private List<String> differences(GoldenBills row) throws Exception {
        if (!(rate(row, Terms.STANDARD) instanceof Rating.Rated rated))
            return List.of("%s %s %s %s".formatted(row.id(), row.file(), row.facts(), rate(row, Terms.STANDARD)));
        var wrong = new ArrayList<String>();
        var components = new LinkedHashMap<String, String>();
        rated.components()
                .forEach(component ->
                        components.put(component.name(), component.value().toString()));
        if (!List.copyOf(components.entrySet())
                .equals(List.copyOf(row.components().entrySet())))
            wrong.add("%s %s components\n %s\n %s".formatted(row.id(), row.file(), components, row.components()));
        if (!rated.bill().toString().equals(row.bill())) wrong.add(row.id() + " bill " + rated.bill());
        if (rated.billed().amount().compareTo(new BigDecimal(row.cents())) != 0
                || rated.cents() != rated.billed().cents()) wrong.add(row.id() + " cents " + rated.billed());
        if (!tiers(rated).equals(row.tiers()))
            wrong.add("%s %s tiers\n %s\n %s".formatted(row.id(), row.file(), tiers(rated), row.tiers()));
        return wrong;
    }

    private static Map<String, List<Map<String, String>>> tiers(Rating.Rated rated) {
        var tiers = new LinkedHashMap<String, List<Map<String, String>>>();
        rated.tiers()
                .forEach((charge, uses) -> tiers.put(
                        charge,
                        uses.stream()
                                .map(use -> Map.of(
                                        "above", use.above().toString(),
                                        "upto",
                                                use.upto() == null
                                                        ? "open"
                                                        : use.upto().toString(),
                                        "qty", use.quantity().toString(),
                                        "price", use.price().toString(),
                                        "amount", use.amount().toString()))
                                .toList()));
        return tiers;
    }

    private Rating rate(GoldenBills row, Terms terms) throws Exception {
        var tariff = tariffs.get(row.file());
        if (tariff == null) {
            var text = Files.readString(GoldenBills.tariffs().resolve(row.file()));
            tariff = Tariff.parse(row.file(), text, DuplicateKeys.LAST_WINS).orReject();
            tariffs.put(row.file(), tariff);
        }
        return tariff.rateClass(row.rateClass()).orReject().rate(Facts.of(row.facts()), terms);
    }
}

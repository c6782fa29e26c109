package org.headgate.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headgate.rating.Samples.house;
import static org.headgate.rating.Samples.rated;
import static org.headgate.rating.Samples.usage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.headgate.kernel.Parsed;
import org.headgate.rating.wording.Wording;
import org.headgate.rating.yaml.DuplicateKeys;
import org.junit.jupiter.api.Test;

class RatingLawsTest {
    @Test
    void tiersPriceEachUnitOnce() {
        Laws.hold(500, any -> {
            var use = amount(any, 200);

            var tiers = rated(tiered(any), usage(use)).tiers("commodity_charge");

            assertThat(tiers.stream().map(TierUse::quantity).reduce(Exact.ZERO, Exact::plus))
                    .isEqualTo(Exact.of(use));
        });
    }

    @Test
    void aChargeIsTheSumOfItsTiers() {
        Laws.hold(500, any -> {
            var rated = rated(tiered(any), usage(amount(any, 200)));

            var amounts = rated.tiers("commodity_charge").stream()
                    .map(TierUse::amount)
                    .reduce(Exact.ZERO, Exact::plus);

            assertThat(rated.component("commodity_charge")).contains(amounts);
            assertThat(rated.bill()).isEqualTo(amounts);
        });
    }

    @Test
    void useAndTiersScaledAlikeScaleTheCharge() {
        Laws.hold(500, any -> {
            var rateClass = tiered(any);
            var fraction = Exact.ratio(1 + any.nextInt(62), 30);
            var use = amount(any, 200);
            var whole = rated(rateClass, usage(use)).bill();
            var scaledUse = Exact.of(use).times(fraction);
            if (!scaledUse.terminates()) return;

            var scaled = rateClass.rate(
                    usage(scaledUse.toBigDecimal().toPlainString()), Terms.STANDARD.withTierScale(fraction));

            assertThat(((Rating.Rated) scaled).bill()).isEqualTo(whole.times(fraction));
        });
    }

    @Test
    void moreUseNeverCostsLess() {
        Laws.hold(500, any -> {
            var rateClass = tiered(any);
            var less = Exact.of(amount(any, 100));
            var more = less.plus(Exact.of(amount(any, 100)));

            assertThat(rated(rateClass, usage(more.toString())).bill())
                    .isGreaterThanOrEqualTo(
                            rated(rateClass, usage(less.toString())).bill());
        });
    }

    @Test
    void explainingChangesNothing() {
        Laws.hold(200, any -> {
            var rateClass = tiered(any);
            var facts = usage(amount(any, 200));

            var derivation = rateClass.explain(facts, Terms.STANDARD);

            assertThat(((Rating.Rated) derivation.rating()).bill())
                    .isEqualTo(rated(rateClass, facts).bill());
            assertThat(derivation.stepsToTheBill().getLast().name()).isEqualTo("bill");
        });
    }

    @Test
    void aTruncatedFileIsReadOrReportedButNeverThrows() throws IOException {
        for (var example : List.of("mill-lane", "cedar-basin", "harbor-view")) {
            var text = Files.readString(Path.of("src/test/resources/examples", example, "rates.owrs.yaml"));
            for (int length = 0; length < text.length(); length++) readAndRate(text.substring(0, length));
        }
    }

    @Test
    void aFileWithAnyCharacterChangedIsReadOrReportedButNeverThrows() throws IOException {
        var text = Files.readString(Path.of("src/test/resources/examples/cedar-basin/rates.owrs.yaml"));
        Laws.hold(2_000, any -> {
            var changed = new StringBuilder(text);
            changed.setCharAt(any.nextInt(text.length()), "\t\n :-[]{}|*&\"'%0a\u00e9".charAt(any.nextInt(18)));
            readAndRate(changed.toString());
        });
    }

    private static void readAndRate(String text) {
        switch (Tariff.parse("any.owrs", text, DuplicateKeys.LAST_WINS)) {
            case Parsed.Bad<Tariff>(var problems) -> assertThat(problems).isNotEmpty();
            case Parsed.Good<Tariff>(var tariff) -> {
                for (var name : tariff.classes())
                    if (tariff.rateClass(name) instanceof Parsed.Good<RateClass>(var rateClass))
                        Wording.of(Locale.ENGLISH).sentences(rateClass.explain(usage("12.5"), Terms.STANDARD));
            }
        }
    }

    private static RateClass tiered(Random any) {
        var starts = new StringBuilder("0");
        var prices = new StringBuilder(amount(any, 3));
        int start = 1;
        int price = 3;
        for (int tier = any.nextInt(5); tier > 0; tier--) {
            start += 1 + any.nextInt(30);
            price += 1 + any.nextInt(3);
            starts.append(", ").append(start);
            prices.append(", ").append(price).append('.').append(any.nextInt(10_000));
        }
        return house("tier_starts: [%s]\ntier_prices: [%s]\ncommodity_charge: Tiered\nbill: commodity_charge\n"
                .formatted(starts, prices));
    }

    private static String amount(Random any, int below) {
        return any.nextInt(below) + "." + any.nextInt(1_000);
    }
}

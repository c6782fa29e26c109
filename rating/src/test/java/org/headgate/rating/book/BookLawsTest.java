package org.headgate.rating.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.rating.Exact;
import org.headgate.rating.TierUse;
import org.junit.jupiter.api.Test;

class BookLawsTest {
    private static final long FIRST_SEED = Long.getLong("laws.seed", 20_260_101L);

    /** The same rates before and after, so that a change of version must change nothing but the number of lines. */
    private final TariffBook unchanged = SampleBooks.twoVersions()
            .withTariff("rates-2026.owrs", SampleBooks.TARIFF)
            .read();

    private final TariffBook rising = SampleBooks.twoVersions().read();
    private final TariffBook plain = SampleBooks.oneVersion().read();

    @Test
    void theUseOfThePartsIsTheUseOfTheWhole() {
        hold(500, any -> {
            var request = any.request();

            var used = SampleRequests.charges(rising, request).stream()
                    .map(Charge::quantity)
                    .filter(quantity -> quantity != null)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(used).isEqualByComparingTo(request.totalUsage());
        });
    }

    @Test
    void theTiersOfThePartsHoldWhatTheTiersOfTheWholeHold() {
        hold(500, any -> {
            var request = any.request();
            var parts = SampleRequests.charges(unchanged, request).stream()
                    .filter(charge -> !charge.tiers().isEmpty())
                    .toList();
            var whole = SampleRequests.charges(plain, request).stream()
                    .filter(charge -> !charge.tiers().isEmpty())
                    .findFirst()
                    .orElseThrow();

            for (int tier = 0; tier < 2; tier++) {
                var width = Exact.ZERO;
                for (var part : parts) {
                    var use = part.tiers().get(tier);
                    width = width.plus(upto(use)).minus(use.above());
                }
                assertThat(width)
                        .isEqualTo(upto(whole.tiers().get(tier))
                                .minus(whole.tiers().get(tier).above()));
            }
        });
    }

    @Test
    void theChargesByPeriodOfThePartsAddUpToTheWhole() {
        hold(500, any -> {
            var request = any.request();

            var parts = exact(unchanged, request, "service_charge");
            var whole = exact(plain, request, "service_charge");

            assertThat(parts.subtract(whole).abs()).isLessThan(new BigDecimal("0.000000000001"));
        });
    }

    @Test
    void aLineIsItsExactAmountRoundedOnce() {
        hold(500, any -> {
            for (var charge : SampleRequests.charges(rising, any.request()))
                assertThat(new Money(charge.exact())).isEqualTo(charge.amount());
        });
    }

    @Test
    void everyExplanationEndsInTheAmountOfItsLine() {
        hold(200, any -> {
            var request = any.request();
            var charges = SampleRequests.charges(rising, request);

            for (var locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
                var explained = rising.explain(request, locale);
                assertThat(explained).extracting(ExplainedCharge::charge).isEqualTo(charges);
                for (var charge : explained) {
                    assertThat(charge.facts()).isNotEmpty();
                    assertThat(charge.rule().getLast()).contains("Resolution 2");
                    assertThat(charge.arithmetic().getLast().replace(",", ""))
                            .endsWith("$" + charge.charge().amount());
                }
            }
        });
    }

    private static Exact upto(TierUse use) {
        var upto = use.upto();
        if (upto == null) throw new AssertionError("an open tier");
        return upto;
    }

    private static BigDecimal exact(TariffBook book, ChargeRequest request, String component) {
        return SampleRequests.charges(book, request).stream()
                .filter(charge -> charge.component().equals(component))
                .map(Charge::exact)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void hold(int cases, Consumer<Any> law) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + cases; seed++) {
            try {
                law.accept(new Any(new Random(seed)));
            } catch (AssertionError e) {
                throw new AssertionError("repeat with -Dlaws.seed=" + seed, e);
            }
        }
    }

    /** A random bill around the change of rates, of any length, with or without a read in between. */
    private record Any(Random random) {
        ChargeRequest request() {
            var from = LocalDate.of(2025, 12, 1).plusDays(random.nextInt(62));
            var period = new DateRange(from, from.plusDays(2 + random.nextInt(40)));
            var read = from.plusDays(1 + random.nextInt((int) period.days() - 1));
            var slices = random.nextBoolean()
                    ? List.of(new UsageSlice(period, usage()))
                    : List.of(
                            new UsageSlice(new DateRange(from, read), usage()),
                            new UsageSlice(new DateRange(read, period.end()), usage()));
            var size = random.nextBoolean() ? "3/4\"" : "1\"";
            return new ChargeRequest(
                    "HOME", period, random.nextInt(4) == 0, random.nextInt(4) == 0, Map.of("meter_size", size), slices);
        }

        private BigDecimal usage() {
            return BigDecimal.valueOf(random.nextInt(40_000), random.nextInt(4));
        }
    }
}

package org.headgate.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.headgate.rating.FactRow;
import org.headgate.rating.Facts;
import org.headgate.rating.RateClass;
import org.headgate.rating.Rating;
import org.headgate.rating.Tariff;
import org.headgate.rating.Terms;
import org.headgate.rating.yaml.DuplicateKeys;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Bills a second on one core: a residential class with a table of meter sizes and four tiers, and a water budget. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class RatingBenchmark {
    private static final int CUSTOMERS = 1_024;

    private static final String TARIFF = """
            metadata:
              effective_date: 2026-07-01
              utility_name: Mill Lane Water District
              bill_frequency: monthly
              bill_unit: ccf
            rate_structure:
              RESIDENTIAL_SINGLE:
                service_charge:
                  depends_on: meter_size
                  values:
                    5/8": 21.35
                    3/4": 28.10
                    1": 41.60
                    1 1/2": 75.35
                    2": 115.85
                tier_starts: [0, 9, 21, 41]
                tier_prices: [3.05, 3.92, 5.11, 7.48]
                commodity_charge: Tiered
                bill: service_charge+commodity_charge
              RESIDENTIAL_BUDGET:
                service_charge:
                  depends_on: meter_size
                  values:
                    5/8": 21.35
                    3/4": 28.10
                    1": 41.60
                    1 1/2": 75.35
                    2": 115.85
                gpcd: 55
                landscape_factor: 0.8
                indoor: hhsize*gpcd*days_in_period*(1/748)
                outdoor: landscape_factor*et_amount*irr_area*0.62*(1/748)
                budget: indoor+outdoor
                tier_starts: [0, indoor, 101%, 151%]
                tier_prices: [1.95, 2.30, 4.20, 8.75]
                commodity_charge: Budget
                bill: service_charge+commodity_charge
            """;

    private final List<Facts> facts = new ArrayList<>();
    private final List<FactRow> rows = new ArrayList<>();
    private final List<Facts> budgetFacts = new ArrayList<>();
    private RateClass tiers = rateClass("RESIDENTIAL_SINGLE");
    private RateClass budget = rateClass("RESIDENTIAL_BUDGET");

    @Setup
    public void customers() {
        var random = new Random(20_260_101L);
        var sizes = List.of("5/8\"", "3/4\"", "1\"", "1 1/2\"", "2\"");
        tiers = rateClass("RESIDENTIAL_SINGLE");
        budget = rateClass("RESIDENTIAL_BUDGET");
        for (int i = 0; i < CUSTOMERS; i++) {
            var size = sizes.get(random.nextInt(sizes.size()));
            var usage = "%d.%02d".formatted(random.nextInt(60), random.nextInt(100));
            facts.add(Facts.of(Map.of("meter_size", size, "usage_ccf", usage)));
            var row = tiers.newFactRow();
            row.set(tiers.slotOf("meter_size"), size);
            row.set(tiers.slotOf("usage_ccf"), usage);
            rows.add(row);
            budgetFacts.add(Facts.of(Map.of(
                    "meter_size",
                    size,
                    "usage_ccf",
                    usage,
                    "hhsize",
                    String.valueOf(1 + random.nextInt(6)),
                    "days_in_period",
                    String.valueOf(28 + random.nextInt(6)),
                    "et_amount",
                    "4.8",
                    "irr_area",
                    String.valueOf(random.nextInt(9_000)))));
        }
    }

    private static RateClass rateClass(String name) {
        return Tariff.parse("bench.owrs", TARIFF, DuplicateKeys.REFUSE)
                .orReject()
                .rateClass(name)
                .orReject();
    }

    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public long residentialTiers() {
        return cents(tiers, facts);
    }

    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public long residentialTiersByRow() {
        return cents(tiers, rows);
    }

    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public long residentialBudget() {
        return cents(budget, budgetFacts);
    }

    private static long cents(RateClass rateClass, List<? extends Facts> customers) {
        long cents = 0;
        for (var customer : customers)
            if (rateClass.rate(customer, Terms.STANDARD) instanceof Rating.Rated rated) cents += rated.cents();
        return cents;
    }
}

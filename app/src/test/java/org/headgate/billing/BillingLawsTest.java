package org.headgate.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.headgate.kernel.DateRange;
import org.headgate.rating.book.UsageSlice;
import org.junit.jupiter.api.Test;

class BillingLawsTest {
    private static final long FIRST_SEED = Long.getLong("laws.seed", 20_260_101L);

    @Test
    void dividedWaterAddsUpToTheWhole() {
        for (var seed = FIRST_SEED; seed < FIRST_SEED + 500; seed++) {
            var random = new Random(seed);
            var parts = parts(random);
            var quantity = BigDecimal.valueOf(random.nextLong(100_000_000), random.nextInt(7));
            var days = new DateRange(parts.getFirst().from(), parts.getLast().end());

            var shares = PeriodUsage.byDays(parts, quantity, 3);
            var slices = PeriodUsage.over(parts, List.of(new UsageSlice(days, quantity)), 3);

            assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed %d", seed)
                    .isEqualByComparingTo(quantity);
            assertThat(slices.stream()
                            .flatMap(List::stream)
                            .map(UsageSlice::usage)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed %d", seed)
                    .isEqualByComparingTo(quantity);
        }
    }

    @Test
    void whatASegmentKeepsReadsBackTheSame() {
        var period = new DateRange(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 10));
        for (var seed = FIRST_SEED; seed < FIRST_SEED + 500; seed++) {
            var random = new Random(seed);
            var facts = new HashMap<String, String>();
            for (int i = random.nextInt(4); i > 0; i--) facts.put("fact_" + i, text(random));
            var kept = new KeptRequest(
                    facts,
                    List.of(new UsageSlice(period, BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5)))),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextBoolean() ? new KeptRequest.Instead(new BillId(random.nextInt(1, 1_000_000)), 1) : null);

            assertThat(KeptRequest.parse(kept.toJson())).as("seed %d", seed).isEqualTo(kept);
        }
    }

    @Test
    void aBillNumberReadsBackAndASlipIsNoticed() {
        for (var seed = FIRST_SEED; seed < FIRST_SEED + 500; seed++) {
            var bill = new BillId(new Random(seed).nextLong(100_001, 99_999_999));
            assertThat(BillId.ofNumber(bill.number())).isEqualTo(bill);
            var slipped = String.valueOf((char) ('0' + (bill.number().charAt(0) - '0' + 1) % 10))
                    + bill.number().substring(1);
            assertThat(catchThrowable(() -> BillId.ofNumber(slipped)))
                    .as(slipped)
                    .isNotNull();
        }
    }

    private static List<DateRange> parts(Random random) {
        var parts = new ArrayList<DateRange>();
        var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            var until = from.plusDays(random.nextInt(1, 60));
            parts.add(new DateRange(from, until));
            from = until;
        }
        return parts;
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) text.append("3/4\"\\\nñ x".charAt(random.nextInt(9)));
        return text.toString();
    }
}

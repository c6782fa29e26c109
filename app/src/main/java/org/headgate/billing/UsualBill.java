package org.headgate.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;

/**
 * What a customer usually uses in so many days and pays for it: the mean of the periods around the same season last year,
 * else of the last twelve; the spread is their standard deviation.
 */
record UsualBill(BigDecimal usage, BigDecimal spread, Money amount) {
    private static final int DAYS_OF_A_YEAR = 365;
    private static final int SAME_SEASON_DAYS = 46;
    private static final int PERIODS_NEEDED = 2;
    private static final int MOST_PERIODS = 12;

    /** Far from usual is twice as much or less than half, and outside three times the spread. */
    private static final double SPREADS = 3;

    /** What was billed for one period, whatever its parts. */
    private record Past(DateRange days, double usage, double amount) {
        double perDay(double quantity) {
            return quantity / days.days();
        }
    }

    static Optional<UsualBill> of(List<PastSegment> history, DateRange period, VolumeUnit unit) {
        var periods = periods(history, unit);
        var season = periods.stream().filter(past -> isSameSeason(past, period)).toList();
        var sample = season.size() >= PERIODS_NEEDED
                ? season
                : periods.subList(Math.max(0, periods.size() - MOST_PERIODS), periods.size());
        if (sample.size() < PERIODS_NEEDED) return Optional.empty();
        var days = period.days();
        var usage = sample.stream()
                        .mapToDouble(past -> past.perDay(past.usage()))
                        .average()
                        .orElse(0)
                * days;
        var amount = sample.stream().mapToDouble(Past::amount).average().orElse(0);
        var variance = sample.stream()
                .mapToDouble(past -> Math.pow(past.perDay(past.usage()) * days - usage, 2))
                .average()
                .orElse(0);
        return Optional.of(
                new UsualBill(shown(usage), shown(Math.sqrt(variance)), new Money(BigDecimal.valueOf(amount))));
    }

    /** What is unusual about a use of some days, if anything. */
    Optional<BillConcern> concernAbout(BigDecimal used, String unit) {
        var far = used.subtract(usage).abs().doubleValue() > Math.max(SPREADS * spread.doubleValue(), 1);
        if (!far) return Optional.empty();
        if (used.signum() == 0) return Optional.of(new BillConcern.NoUsage(usage, spread, unit));
        if (used.compareTo(usage.add(usage)) > 0)
            return Optional.of(new BillConcern.UsageFarAboveUsual(used, usage, spread, unit));
        if (used.add(used).compareTo(usage) < 0)
            return Optional.of(new BillConcern.UsageFarBelowUsual(used, usage, spread, unit));
        return Optional.empty();
    }

    private static List<Past> periods(List<PastSegment> history, VolumeUnit unit) {
        var byBill = new LinkedHashMap<BillId, Past>();
        for (var segment : history) {
            if (segment.kind() == SegmentKind.TRUE_UP) continue;
            var usage = segment.usage().doubleValue();
            if (segment.unit() != unit) usage *= segment.unit().in(unit).doubleValue();
            var one =
                    new Past(segment.period(), usage, segment.amount().amount().doubleValue());
            byBill.merge(
                    segment.bill(),
                    one,
                    (before, after) -> new Past(
                            new DateRange(before.days().from(), after.days().end()),
                            before.usage() + after.usage(),
                            before.amount() + after.amount()));
        }
        return new ArrayList<>(byBill.values());
    }

    private static boolean isSameSeason(Past past, DateRange period) {
        var apart = ChronoUnit.DAYS.between(past.days().end(), period.end());
        return Math.abs(apart - DAYS_OF_A_YEAR) <= SAME_SEASON_DAYS;
    }

    /** A statistic, for people to read: never money that is charged. */
    private static BigDecimal shown(double quantity) {
        return BigDecimal.valueOf(quantity).setScale(quantity < 10 ? 1 : 0, RoundingMode.HALF_UP);
    }
}

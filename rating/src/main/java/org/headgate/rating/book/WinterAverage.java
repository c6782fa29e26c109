package org.headgate.rating.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headgate.rating.Exact;
import org.jspecify.annotations.Nullable;

/**
 * The mean use of the winter months, when little water goes to gardens: what a house is taken to send to the sewer all
 * year.
 *
 * @param fact the name under which the tariff expects the average
 * @param months the months of a winter in their order, such as December, January, February
 * @param monthsNeeded how many of them must have use on record
 * @param takesEffect the month from whose first day a winter's average counts
 * @param cap the most that is charged for, in billing units a month; null for none
 * @param newCustomer what counts for a customer without enough winter months, in billing units a month
 * @param step the average is rounded half up to a multiple of this
 */
public record WinterAverage(
        String fact,
        List<Month> months,
        int monthsNeeded,
        Month takesEffect,
        @Nullable BigDecimal cap,
        BigDecimal newCustomer,
        BigDecimal step) {
    public WinterAverage {
        months = List.copyOf(months);
        if (months.isEmpty()) throw new IllegalArgumentException("a winter average needs one month at the least");
        for (int i = 1; i < months.size(); i++)
            if (months.get(i) != months.get(i - 1).plus(1))
                throw new IllegalArgumentException("the months of a winter follow each other; %s does not follow %s"
                        .formatted(months.get(i), months.get(i - 1)));
        if (monthsNeeded < 1 || monthsNeeded > months.size())
            throw new IllegalArgumentException(
                    "1 to %d of the months can be needed, not %d".formatted(months.size(), monthsNeeded));
        if (step.signum() <= 0) throw new IllegalArgumentException("the average is rounded to a step above 0");
        if (months.contains(takesEffect))
            throw new IllegalArgumentException("a winter's average takes effect after its last month");
    }

    /**
     * The average for a period and where it comes from.
     *
     * @param used the months with use on record; empty when the default for new customers was taken
     * @param capped whether the mean was above the cap
     */
    public record Average(BigDecimal value, List<YearMonth> used, boolean capped) {
        public boolean isDefault() {
            return used.isEmpty();
        }
    }

    /** The average that counts for a period, from the use of each month in billing units. */
    public Average of(Map<YearMonth, BigDecimal> history, LocalDate periodStart) {
        var used = new ArrayList<YearMonth>();
        var sum = BigDecimal.ZERO;
        for (var month : winterBefore(periodStart)) {
            var use = history.get(month);
            if (use == null) continue;
            used.add(month);
            sum = sum.add(use);
        }
        if (used.size() < monthsNeeded) return new Average(newCustomer, List.of(), false);
        var mean = Exact.of(sum).dividedBy(Exact.of(used.size()));
        var value =
                mean.dividedBy(Exact.of(step)).rounded(0, RoundingMode.HALF_UP).multiply(step);
        return cap != null && value.compareTo(cap) > 0
                ? new Average(cap, List.copyOf(used), true)
                : new Average(value, List.copyOf(used), false);
    }

    /** The months of the last winter whose average counts on a day. */
    public List<YearMonth> winterBefore(LocalDate day) {
        var last = YearMonth.from(day).withMonth(months.getLast().getValue());
        while (effectOf(last).isAfter(day)) last = last.minusYears(1);
        var winter = new ArrayList<YearMonth>();
        for (int back = months.size() - 1; back >= 0; back--) winter.add(last.minusMonths(back));
        return winter;
    }

    private LocalDate effectOf(YearMonth lastMonth) {
        int wait = Math.floorMod(takesEffect.getValue() - lastMonth.getMonthValue(), 12);
        return lastMonth.plusMonths(wait).atDay(1);
    }
}

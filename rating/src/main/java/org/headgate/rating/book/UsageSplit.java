package org.headgate.rating.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.headgate.kernel.DateRange;
import org.headgate.rating.Exact;

/**
 * Splits the use of a period over the days before and after a change of rates: where a read was taken, as it was measured;
 * in between, each day the same. The parts add up to the whole exactly, because the last takes the rest.
 */
final class UsageSplit {
    private UsageSplit() {}

    static List<BigDecimal> over(List<DateRange> parts, List<UsageSlice> slices, BigDecimal billed, Quantities rules) {
        if (parts.size() == 1) return List.of(billed);
        var shares = new ArrayList<BigDecimal>();
        var rest = billed;
        for (var days : parts.subList(0, parts.size() - 1)) {
            var share = measured(days, slices)
                    .rounded(rules.splitDecimals(), RoundingMode.HALF_UP)
                    .min(rest);
            shares.add(share);
            rest = rest.subtract(share);
        }
        shares.add(rest);
        return shares;
    }

    private static Exact measured(DateRange days, List<UsageSlice> slices) {
        var sum = Exact.ZERO;
        for (var slice : slices) {
            var common = slice.days().intersection(days);
            if (common.isPresent())
                sum = sum.plus(Exact.of(slice.usage())
                        .times(Exact.ratio(common.get().days(), slice.days().days())));
        }
        return sum;
    }
}

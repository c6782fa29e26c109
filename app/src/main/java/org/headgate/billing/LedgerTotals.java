package org.headgate.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a run bills, added up by class, service, charge, revenue account or route, beside the period before and a year ago.
 *
 * @param before the period compared with; null when the cycle is billed for the first time
 * @param lastYear the same period a year ago; null when it was not billed here
 */
public record LedgerTotals(
        LedgerGrouping by,
        List<Row> rows,
        Row all,
        VolumeUnit unit,
        @Nullable LocalDate before,
        @Nullable LocalDate lastYear) {
    /** From this change on a figure is marked for a look: a fifth, up or down. */
    private static final BigDecimal A_FIFTH = new BigDecimal("0.20");

    public LedgerTotals {
        rows = List.copyOf(rows);
    }

    /** @param usage null where the grouping has no quantity */
    public record Row(
            String key, String name, int bills, @Nullable BigDecimal usage, Money now, Money before, Money lastYear) {
        Row named(String name) {
            return new Row(key, name, bills, usage, now, before, lastYear);
        }

        public boolean isFarFromBefore() {
            return isFar(before, now);
        }

        public boolean isFarFromLastYear() {
            return isFar(lastYear, now);
        }

        private static boolean isFar(Money from, Money to) {
            if (from.isZero()) return false;
            return to.minus(from).abs().amount().compareTo(from.abs().amount().multiply(A_FIFTH)) > 0;
        }
    }
}

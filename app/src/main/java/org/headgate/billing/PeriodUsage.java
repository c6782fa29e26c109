package org.headgate.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.book.Quantities;
import org.headgate.rating.book.UsageSlice;

/**
 * The water used in a period, in billing units: the accepted reads after its first and up to its last day. A meter exchange
 * leaves two slices; meters side by side share theirs.
 *
 * @param estimated the last read of a meter in the period is an estimate
 */
record PeriodUsage(List<UsageSlice> slices, boolean estimated) {
    /** Lifts registers above zero before they are cut off, so that a rollover is cut off alike. */
    private static final BigDecimal LIFT = BigDecimal.valueOf(1_000_000_000_000L);

    BigDecimal total() {
        var total = BigDecimal.ZERO;
        for (var slice : slices) total = total.add(slice.usage());
        return total;
    }

    static PeriodUsage of(AgreementFacts agreement, DateRange period, VolumeUnit unit, Quantities quantities) {
        var slices = new ArrayList<UsageSlice>(1);
        var lastKinds = new HashMap<Long, ReadTaken.Kind>();
        for (var read : agreement.reads) {
            if (!read.accepted() || !read.measures()) continue;
            if (!read.on().isAfter(period.from()) || read.on().isAfter(period.end())) continue;
            var since = read.previousOn() == null ? period.from() : later(read.previousOn(), period.from());
            if (since.isBefore(read.on()))
                slices.add(new UsageSlice(new DateRange(since, read.on()), used(agreement, read, unit, quantities)));
            lastKinds.put(read.installation(), read.kind());
        }
        return new PeriodUsage(merged(slices), lastKinds.containsValue(ReadTaken.Kind.ESTIMATED));
    }

    private static BigDecimal used(AgreementFacts agreement, ReadTaken read, VolumeUnit unit, Quantities quantities) {
        var factor = read.unit().in(unit);
        var used = read.usage().multiply(factor);
        if (!quantities.wholeRegisters()) return used;
        var register = read.register()
                .multiply(multiplier(agreement, read.installation()))
                .multiply(factor)
                .add(LIFT);
        return quantities.between(register.subtract(used), register);
    }

    private static BigDecimal multiplier(AgreementFacts agreement, long installation) {
        for (var meter : agreement.meters) if (meter.installation() == installation) return meter.multiplier();
        return BigDecimal.ONE;
    }

    /** Slices that share days become one: the use of meters side by side. */
    private static List<UsageSlice> merged(List<UsageSlice> slices) {
        if (slices.size() < 2) return slices;
        slices.sort(Comparator.comparing(slice -> slice.days().from()));
        var apart = new ArrayList<UsageSlice>();
        for (var slice : slices) {
            var before = apart.isEmpty() ? null : apart.getLast();
            if (before == null || !slice.days().from().isBefore(before.days().end())) {
                apart.add(slice);
                continue;
            }
            var until = later(before.days().end(), slice.days().end());
            apart.set(
                    apart.size() - 1,
                    new UsageSlice(
                            new DateRange(before.days().from(), until),
                            before.usage().add(slice.usage())));
        }
        return apart;
    }

    /** The use of consecutive parts of the period; a slice that lies across is divided by days. */
    static List<List<UsageSlice>> over(List<DateRange> parts, List<UsageSlice> slices, int decimals) {
        var divided = new ArrayList<List<UsageSlice>>();
        for (var _ : parts) divided.add(new ArrayList<>(1));
        for (var slice : slices) {
            var within =
                    parts.stream().map(part -> part.intersection(slice.days())).toList();
            var days = within.stream()
                    .filter(java.util.Optional::isPresent)
                    .map(java.util.Optional::get)
                    .toList();
            var shares = byDays(days, slice.usage(), decimals);
            for (int i = 0, next = 0; i < parts.size(); i++)
                if (within.get(i).isPresent()) divided.get(i).add(new UsageSlice(days.get(next), shares.get(next++)));
        }
        return divided;
    }

    /** Divides a quantity by days; the last part takes what rounding leaves, so nothing is lost. */
    static List<BigDecimal> byDays(List<DateRange> parts, BigDecimal quantity, int decimals) {
        var all = BigDecimal.valueOf(parts.stream().mapToLong(DateRange::days).sum());
        var shares = new ArrayList<BigDecimal>();
        var left = quantity;
        for (int i = 0; i < parts.size() - 1; i++) {
            var share = quantity.multiply(BigDecimal.valueOf(parts.get(i).days()))
                    .divide(all, decimals, RoundingMode.HALF_UP);
            shares.add(share);
            left = left.subtract(share);
        }
        if (!parts.isEmpty()) shares.add(left);
        return shares;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

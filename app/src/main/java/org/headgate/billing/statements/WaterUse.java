package org.headgate.billing.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.headgate.formats.statement.Statement.MeterRead;
import org.headgate.formats.statement.Statement.ReadKind;
import org.headgate.formats.statement.Statement.UsageMonth;
import org.headgate.kernel.VolumeUnit;

/**
 * The water a bill is for, its meters, and what was used in the months before, by the month in which it was read. The
 * newest month is what the bill charges.
 */
record WaterUse(PostedBill bill, VolumeUnit unit, BigDecimal used, Map<YearMonth, Month> months) {
    private static final int MONTHS_SHOWN = 13;
    private static final int MONTHS_TO_JUDGE = 3;
    private static final double MUCH_MORE = 2;
    private static final double GALLONS_WORTH_A_WORD = 50;

    /** Use by the reads of a month, and the days they span. */
    record Month(BigDecimal used, LocalDate from, LocalDate until, boolean estimated) {
        Month and(Month other) {
            return new Month(
                    used.add(other.used),
                    from.isBefore(other.from) ? from : other.from,
                    until.isAfter(other.until) ? until : other.until,
                    estimated || other.estimated);
        }

        double perDay() {
            return used.doubleValue() / Math.max(1, ChronoUnit.DAYS.between(from, until));
        }
    }

    static WaterUse of(PostedBill bill) {
        var regular = bill.regular();
        var unit = regular.isEmpty() ? VolumeUnit.CCF : regular.getFirst().unit();
        var used = BigDecimal.ZERO;
        var estimated = false;
        for (var segment : regular) {
            if (!segment.service().equals(regular.getFirst().service())) continue;
            used = used.add(segment.usage().multiply(segment.unit().in(unit)));
            estimated |= segment.estimated();
        }
        var months = new TreeMap<YearMonth, Month>();
        for (var read : bill.reads()) {
            var from = read.previousOn();
            if (from == null || !read.measures()) continue; // the first read of all knows no use
            var estimate = read.kind() == org.headgate.metering.ReadKind.ESTIMATED;
            months.merge(YearMonth.from(read.on()), new Month(read.useIn(unit), from, read.on(), estimate), Month::and);
        }
        var period = bill.period();
        if (!bill.reads().isEmpty())
            months.put(YearMonth.from(period.end()), new Month(used, period.from(), period.end(), estimated));
        return new WaterUse(bill, unit, used, months);
    }

    boolean isMetered() {
        return !bill.reads().isEmpty();
    }

    YearMonth newest() {
        return YearMonth.from(bill.period().end());
    }

    /** Thirteen months up to this bill's, those without a read left out. */
    List<UsageMonth> chart() {
        var chart = new ArrayList<UsageMonth>();
        for (var month = newest().minusMonths(MONTHS_SHOWN - 1L);
                !month.isAfter(newest());
                month = month.plusMonths(1)) {
            var now = months.get(month);
            if (now == null) continue;
            var before = months.get(month.minusYears(1));
            chart.add(new UsageMonth(
                    month,
                    Phrases.shown(now.used()),
                    before == null ? null : Phrases.shown(before.used()),
                    now.estimated()));
        }
        return chart;
    }

    /** The first and last read of each meter in the period. */
    List<MeterRead> meters() {
        var period = bill.period();
        var byMeter = new LinkedHashMap<Long, List<PointRead>>();
        for (var read : bill.reads())
            byMeter.computeIfAbsent(read.installation(), _ -> new ArrayList<>()).add(read);
        var meters = new ArrayList<MeterRead>();
        for (var reads : byMeter.values()) {
            var within = reads.stream()
                    .filter(read -> read.measures() && read.on().isAfter(period.from()))
                    .toList();
            if (!within.isEmpty()) meters.add(meter(reads, within));
        }
        return meters;
    }

    private MeterRead meter(List<PointRead> reads, List<PointRead> within) {
        var first = within.getFirst();
        var last = within.getLast();
        var use = BigDecimal.ZERO;
        for (var read : within) use = use.add(read.useIn(unit));
        var previousOn = first.previousOn() == null ? bill.period().from() : first.previousOn();
        var previous = reads.subList(0, reads.indexOf(first)).stream()
                .filter(read -> !read.on().isAfter(previousOn))
                .reduce((_, later) -> later)
                .map(PointRead::register)
                .orElse(first.register().subtract(first.use()));
        return new MeterRead(
                last.serial(), previousOn, previous, last.on(), last.register(), Phrases.shown(use), kind(last));
    }

    private static ReadKind kind(PointRead read) {
        return switch (read.kind()) {
            case ESTIMATED -> ReadKind.ESTIMATED;
            case CUSTOMER -> ReadKind.BY_CUSTOMER;
            case INITIAL, ACTUAL, FINAL -> ReadKind.ACTUAL;
        };
    }

    double gallonsADay() {
        return gallons(Optional.ofNullable(months.get(newest()))).orElse(0);
    }

    OptionalDouble gallonsADayLastYear() {
        return gallons(Optional.ofNullable(months.get(newest().minusYears(1))));
    }

    private OptionalDouble gallons(Optional<Month> month) {
        return month.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(month.get().perDay() * unit.gallons().doubleValue());
    }

    /**
     * Whether somebody should look for a leak: twice as much a day as a year ago (where that is not known, as the months
     * before on average) and fifty gallons a day more at the least.
     */
    boolean isHigh() {
        var before = gallonsADayLastYear();
        if (before.isEmpty()) {
            var earlier = months.entrySet().stream()
                    .filter(month -> month.getKey().isBefore(newest()))
                    .mapToDouble(
                            month -> month.getValue().perDay() * unit.gallons().doubleValue())
                    .toArray();
            if (earlier.length < MONTHS_TO_JUDGE) return false;
            before = java.util.Arrays.stream(earlier).average();
        }
        var usual = before.orElse(0);
        return gallonsADay() >= MUCH_MORE * usual && gallonsADay() - usual >= GALLONS_WORTH_A_WORD;
    }
}

package org.headgate.rating.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.DateRange;

/**
 * What is to be charged: a customer class, the days of the bill, the facts as text, and the water used in the book's
 * billing unit. Known reads inside the period come as several slices, so that a rate change splits the use where it was
 * measured; within a slice it is split by days.
 *
 * @param first the period begins with the start of service
 * @param last the period ends with the end of service
 */
public record ChargeRequest(
        String rateClass,
        DateRange period,
        boolean first,
        boolean last,
        Map<String, String> facts,
        List<UsageSlice> usage) {
    public ChargeRequest {
        usage = List.copyOf(usage);
        if (period.days() < 1) throw new IllegalArgumentException("a bill covers one day at the least: " + period);
        var free = period.from();
        for (var slice : usage) {
            if (slice.days().from().isBefore(free) || slice.days().end().isAfter(period.end()))
                throw new IllegalArgumentException(
                        "slices of use follow each other inside the period %s: %s".formatted(period, slice.days()));
            free = slice.days().end();
        }
    }

    public ChargeRequest(
            String rateClass,
            DateRange period,
            boolean first,
            boolean last,
            Map<String, String> facts,
            BigDecimal usage) {
        this(rateClass, period, first, last, facts, List.of(new UsageSlice(period, usage)));
    }

    /** A regular period, neither the first nor the last. */
    public static ChargeRequest regular(
            String rateClass, LocalDate from, LocalDate until, Map<String, String> facts, BigDecimal usage) {
        return new ChargeRequest(rateClass, new DateRange(from, until), false, false, facts, usage);
    }

    public ChargeRequest startingService() {
        return new ChargeRequest(rateClass, period, true, last, facts, usage);
    }

    public ChargeRequest endingService() {
        return new ChargeRequest(rateClass, period, first, true, facts, usage);
    }

    /** The water used in all slices together. */
    public BigDecimal totalUsage() {
        var total = BigDecimal.ZERO;
        for (var slice : usage) total = total.add(slice.usage());
        return total;
    }
}

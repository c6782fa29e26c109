package org.headgate.rating.book;

import java.time.LocalDate;
import org.headgate.kernel.DateRange;
import org.headgate.rating.Exact;

/**
 * What part of a full period's charges, tiers and budgets a period has. Days are counted with the first and without the
 * end, so service from the 12th to the 30th of April, both included, is 19 days.
 *
 * @param months the months of a full period
 * @param fullDays the days that count as a full period; 0 takes the days of the calendar
 * @param shortBelowDays a first or final period of fewer days is short
 * @param charges when charges by period are taken by the day
 * @param tiers when the widths of tiers are scaled to the days
 * @param budgets when water budgets are scaled to the days
 */
public record Proration(int months, int fullDays, int shortBelowDays, When charges, When tiers, When budgets) {
    public static final Proration MONTHLY = new Proration(1, 30, 0, When.NEVER, When.NEVER, When.NEVER);

    /** In which periods the days count. */
    public enum When {
        NEVER,
        /** In first and final periods below the threshold. */
        SHORT,
        /** In every period, also above a full one. */
        ALWAYS
    }

    public Proration {
        if (months < 1 || months > 12)
            throw new IllegalArgumentException("a full period has 1 to 12 months, not " + months);
        if (fullDays > 0 && shortBelowDays > fullDays)
            throw new IllegalArgumentException(
                    "a period of %d days is called short, but a full one has %d: set short-below-days to %d at the most"
                            .formatted(shortBelowDays - 1, fullDays, fullDays));
    }

    /** Whether a period is a first or final one below the threshold. */
    public boolean isShort(ChargeRequest request) {
        return (request.first() || request.last()) && request.period().days() < shortBelowDays;
    }

    Exact ofCharges(ChargeRequest request) {
        return part(charges, request);
    }

    Exact ofTiers(ChargeRequest request) {
        return part(tiers, request);
    }

    Exact ofBudgets(ChargeRequest request) {
        return part(budgets, request);
    }

    /** How many days a full period in the place of this one has. */
    public long fullDays(ChargeRequest request) {
        if (fullDays > 0) return fullDays;
        LocalDate from = request.period().from();
        LocalDate until = request.period().end();
        // A first period is the end of a full one; any other is its beginning.
        return request.first() && !request.last()
                ? new DateRange(until.minusMonths(months), until).days()
                : new DateRange(from, from.plusMonths(months)).days();
    }

    private Exact part(When when, ChargeRequest request) {
        return switch (when) {
            case NEVER -> Exact.ONE;
            case SHORT -> isShort(request) ? byDays(request).min(Exact.ONE) : Exact.ONE;
            case ALWAYS -> byDays(request);
        };
    }

    private Exact byDays(ChargeRequest request) {
        return Exact.ratio(request.period().days(), fullDays(request));
    }
}

package org.headgate.credit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody paid in the two years before a day.
 *
 * @param since when they first became a customer; null when they never were
 * @param bills how many bills they had
 * @param late bills that were not paid in full on their due date
 * @param returned payments that came back
 * @param shutOffs how often their water was shut off for non-payment
 * @param lastTrouble when last something of that happened
 */
public record CreditFacts(
        LocalDate on,
        @Nullable LocalDate since,
        int bills,
        Count late,
        Count returned,
        Count shutOffs,
        @Nullable LocalDate lastTrouble) {
    /** Of the last twelve months, and of the twelve before. */
    public record Count(int last12, int before) {
        public static final Count NONE = new Count(0, 0);

        public int all() {
            return last12 + before;
        }

        Count plus(Count other) {
            return new Count(last12 + other.last12, before + other.before);
        }
    }

    /** Of somebody who was never a customer. */
    public static CreditFacts ofNobodyKnown(LocalDate on) {
        return new CreditFacts(on, null, 0, Count.NONE, Count.NONE, Count.NONE, null);
    }

    /** Of two accounts of the same customer. */
    CreditFacts with(CreditFacts other) {
        return new CreditFacts(
                on,
                earlier(since, other.since),
                bills + other.bills,
                late.plus(other.late),
                returned.plus(other.returned),
                shutOffs.plus(other.shutOffs),
                later(lastTrouble, other.lastTrouble));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isAfter(other) ? one : other;
    }
}

package org.headgate.office;

import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What people from a level on may do of one kind of action: a row of the authority matrix. A person's row is the one with
 * the highest level that theirs reaches.
 *
 * @param upTo the most that one action may be about by one's own authority, in dollars; without limit when null
 * @param times how often within {@code days} days one may do it by one's own authority; without limit when null
 * @param sample the share, in percent, that is looked at afterwards when the mode is {@link Mode#REVIEW_AFTER}
 */
public record Allowance(
        Level from,
        Mode mode,
        @Nullable Money upTo,
        @Nullable Integer times,
        @Nullable Integer days,
        int sample) {
    /** How far the authority goes. */
    public enum Mode {
        /** Not even as a proposal. */
        REFUSED,
        /** Prepared, and done when somebody with the authority approves. */
        REVIEW_BEFORE,
        /** Done. */
        OWN,
        /** Done, and a share of it is looked at afterwards. */
        REVIEW_AFTER
    }

    public Allowance {
        if ((times == null) != (days == null)) throw new IllegalArgumentException("times within how many days?");
        if (sample < 0 || sample > 100) throw new IllegalArgumentException("a share is from 0 to 100 percent");
    }

    /** By one's own authority, whatever the amount. */
    public static Allowance own(Level from) {
        return new Allowance(from, Mode.OWN, null, null, null, 0);
    }

    /** By one's own authority up to an amount; what is above is held for review. */
    public static Allowance own(Level from, Money upTo) {
        return new Allowance(from, Mode.OWN, upTo, null, null, 0);
    }

    /** Prepared for somebody else's approval. */
    public static Allowance reviewed(Level from) {
        return new Allowance(from, Mode.REVIEW_BEFORE, null, null, null, 0);
    }

    public static Allowance refused(Level from) {
        return new Allowance(from, Mode.REFUSED, null, null, null, 0);
    }

    /** At most so many times within so many days; more is held for review. */
    public Allowance atMost(int count, int withinDays) {
        return new Allowance(from, mode, upTo, count, withinDays, sample);
    }

    /** Done at once, and a share of it looked at afterwards. */
    public Allowance reviewedAfter(int percent) {
        return new Allowance(from, Mode.REVIEW_AFTER, upTo, times, days, percent);
    }
}

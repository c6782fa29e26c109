package org.headgate.credit;

import org.headgate.kernel.Money;

/** What a bill usually comes to, and of what that is the average. */
public record AverageBill(Money amount, int bills, Of of) {
    /** What the average was taken of, the nearest first. */
    public enum Of {
        ADDRESS,
        RATE_CLASS,
        /** The figure that the district says. */
        DISTRICT
    }
}

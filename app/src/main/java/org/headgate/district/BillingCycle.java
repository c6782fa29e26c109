package org.headgate.district;

import org.headgate.rating.book.Words;

/** A part of the district whose meters are read and billed on the same days of the month. */
public record BillingCycle(String code, Words name, int readDay, int billDay) {
    public BillingCycle {
        if (readDay < 1 || readDay > 28 || billDay < 1 || billDay > 28)
            throw new IllegalArgumentException(
                    "cycle %s: read-day and bill-day are days that every month has, 1 to 28".formatted(code));
    }
}

package org.headgate.rating.book;

import org.jspecify.annotations.Nullable;

/**
 * How the office treats one component of a tariff's bill: which service it pays for, which revenue account it goes to,
 * how it is called on the bill and what it is charged for.
 *
 * @param quantityFact the fact whose value is priced in place of the metered use, such as a winter average
 */
public record BillComponent(
        String name,
        Service service,
        String revenueAccount,
        Basis basis,
        @Nullable String quantityFact,
        boolean shownWhenZero,
        Words wording,
        @Nullable Words tierWording) {

    /** What a component is charged for: the days of service, or the water used. */
    public enum Basis {
        /** The same for every full period; a short period pays by the day. */
        PERIOD,
        /** By the quantity; a rate change splits the quantity. */
        USAGE
    }
}

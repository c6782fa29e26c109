package org.headgate.rating.book;

import java.util.Set;

/**
 * The least that some components of a bill come to. What they lack is a line of its own, so that the bill shows what the
 * water cost and what the minimum added.
 *
 * @param line how the difference stands on the bill
 * @param of the components that count towards the minimum
 * @param classes the customer classes that have it; none means all
 */
public record Minimum(BillComponent line, Set<String> of, Set<String> classes, Per per, Stepped amount) {
    public Minimum {
        of = Set.copyOf(of);
        classes = Set.copyOf(classes);
    }

    /** What the amount is a minimum for. */
    public enum Per {
        /** A full period; a short one has its part of it. */
        PERIOD,
        /** Each day of the period. */
        DAY
    }

    boolean binds(String customerClass) {
        return classes.isEmpty() || classes.contains(customerClass);
    }
}

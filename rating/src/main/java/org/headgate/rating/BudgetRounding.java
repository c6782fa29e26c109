package org.headgate.rating;

/** How a water budget becomes billing units. */
public enum BudgetRounding {
    /** Every term of a budget, and every share of it, to the nearest whole unit, half to the even one. */
    WHOLE,
    /** Not at all. */
    NONE;

    Exact round(Exact quantity) {
        return this == WHOLE ? quantity.roundedHalfEven() : quantity;
    }
}

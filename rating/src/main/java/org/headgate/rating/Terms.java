package org.headgate.rating;

/**
 * What the specification leaves to the utility: how budgets round, and by what fraction (days of the period to the days a
 * tier or budget was made for) the widths of tiers and the shares of a budget are scaled. A budget that already counts
 * {@code days_in_period} is not scaled again.
 */
public record Terms(BudgetRounding budgetRounding, Exact tierScale, Exact budgetScale) {
    /** Whole-unit budgets, nothing scaled. */
    public static final Terms STANDARD = new Terms(BudgetRounding.WHOLE, Exact.ONE, Exact.ONE);

    public Terms {
        if (tierScale.signum() <= 0 || budgetScale.signum() <= 0)
            throw new IllegalArgumentException(
                    "tiers scale by a positive fraction, not %s and %s".formatted(tierScale, budgetScale));
    }

    public Terms withBudgetRounding(BudgetRounding rounding) {
        return new Terms(rounding, tierScale, budgetScale);
    }

    public Terms withTierScale(Exact fraction) {
        return new Terms(budgetRounding, fraction, budgetScale);
    }
}

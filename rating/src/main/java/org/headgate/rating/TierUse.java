package org.headgate.rating;

import org.jspecify.annotations.Nullable;

/**
 * What of a customer's use fell into one tier: above one limit and up to the next (the last tier has none), at a price a
 * unit. Quantities are in the unit of the tariff, the amount in dollars, neither rounded.
 */
public record TierUse(Exact above, @Nullable Exact upto, Exact quantity, Exact price, Exact amount) {}

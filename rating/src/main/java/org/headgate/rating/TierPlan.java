package org.headgate.rating;

import java.util.List;

/** How a charge prices use in tiers; {@code budget} is unusable where the tiers are not those of a budget. */
record TierPlan(
        String charge,
        int slot,
        boolean ofBudget,
        Formula usage,
        Formula budget,
        Choice<List<TierStart>> starts,
        Choice<List<Formula>> prices) {

    /**
     * Each unit is priced once, in the first tier that reaches it, also where a budget leaves a tier's limit below that of
     * the tier before it.
     */
    Exact price(Evaluation at) {
        var use = usage.value(at);
        if (use.signum() < 0) throw new Unratable(new Reason.NegativeUse(charge, use.toString()));
        var picked = starts.pick(at);
        var priced = prices.pick(at);
        if (picked.size() != priced.size())
            throw new Unratable(new Reason.TiersDoNotMatch(charge, picked.size(), priced.size()));
        var uses = new TierUse[picked.size()];
        var total = Exact.ZERO;
        var reached = Exact.ZERO;
        var above = picked.getFirst().limit(at, this);
        for (int tier = 0; tier < uses.length; tier++) {
            var price = priced.get(tier).value(at);
            var upto = tier + 1 < uses.length ? picked.get(tier + 1).limit(at, this) : null;
            var top = upto == null ? use : use.min(upto);
            var from = above.max(reached);
            var quantity = top.compareTo(from) > 0 ? top.minus(from) : Exact.ZERO;
            var amount = quantity.isZero() ? Exact.ZERO : quantity.times(price);
            uses[tier] = new TierUse(above, upto, quantity, price, amount);
            total = total.plus(amount);
            if (upto != null) {
                reached = reached.max(upto);
                above = upto;
            }
        }
        at.keepTiers(slot, uses);
        return total;
    }
}

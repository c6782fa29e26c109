package org.headgate.rating;

/** Where a tier begins, as the file writes it; {@link #limit} is the last unit of the tier below. */
sealed interface TierStart {
    Exact limit(Evaluation at, TierPlan plan);

    /** As the file writes it. */
    String written();

    /** The first tier begins at nothing, whatever number stands there. */
    record Nothing(String written) implements TierStart {
        @Override
        public Exact limit(Evaluation at, TierPlan plan) {
            return Exact.ZERO;
        }
    }

    /** The number of the first unit of the tier: one less is the limit of a quantity that is continuous. */
    record FirstUnit(Formula unit, String written) implements TierStart {
        @Override
        public Exact limit(Evaluation at, TierPlan plan) {
            var limit = unit.value(at).minus(Exact.ONE);
            var scale = at.terms().tierScale();
            return scale.isOne() ? limit : limit.times(scale);
        }
    }

    /** A number in a budget: itself the last unit of the tier below. */
    record LastUnit(Formula unit, String written) implements TierStart {
        @Override
        public Exact limit(Evaluation at, TierPlan plan) {
            return unit.value(at).times(at.terms().budgetScale());
        }
    }

    /** A share of the budget, such as 150%. */
    record Share(Exact share, String written) implements TierStart {
        @Override
        public Exact limit(Evaluation at, TierPlan plan) {
            return inUnits(plan.budget().value(at).times(share), written, at);
        }
    }

    /** Another field, such as the indoor part of the budget. */
    record Part(Formula part, String written) implements TierStart {
        @Override
        public Exact limit(Evaluation at, TierPlan plan) {
            return inUnits(part.value(at), written, at);
        }
    }

    private static Exact inUnits(Exact quantity, String written, Evaluation at) {
        var scaled = quantity.times(at.terms().budgetScale());
        var units = at.terms().budgetRounding().round(scaled);
        var recorder = at.recorder();
        if (recorder != null) recorder.limit(written, scaled, units);
        return units;
    }
}

package org.headgate.rating;

/** How a field of a rate class is worked out. */
sealed interface Rule {
    Exact value(Evaluation at);

    /** By a formula; a bare number is one too. */
    record Worked(Formula formula) implements Rule {
        @Override
        public Exact value(Evaluation at) {
            return formula.value(at);
        }
    }

    /** From a table by the customer's facts. */
    record LookedUp(Choice.Table<Formula> table) implements Rule {
        @Override
        public Exact value(Evaluation at) {
            return table.pick(at).value(at);
        }
    }

    /** By pricing the use in tiers. */
    record InTiers(TierPlan plan) implements Rule {
        @Override
        public Exact value(Evaluation at) {
            return plan.price(at);
        }
    }

    /** Not at all: the file is wrong here. */
    record Broken(Reason.BrokenField reason) implements Rule {
        @Override
        public Exact value(Evaluation at) {
            throw new Unratable(reason);
        }
    }
}

package org.headgate.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What came of rating one customer. */
public sealed interface Rating {
    /** The bill with every component of the class, exact; only {@link #billed} and {@link #cents} are rounded. */
    final class Rated implements Rating {
        private final RateClass rateClass;
        private final @Nullable Exact[] values;
        private final @Nullable TierUse[][] tiers;
        private final @Nullable Reason[] failures;
        private final Exact bill;

        Rated(RateClass rateClass, Evaluation evaluation, Exact bill) {
            this.rateClass = rateClass;
            this.values = evaluation.values();
            this.tiers = evaluation.tiers();
            this.failures = evaluation.failures();
            this.bill = bill;
        }

        /** Before rounding. */
        public Exact bill() {
            return bill;
        }

        /** Rounded half up to the cent. */
        public Money billed() {
            return bill.toMoney();
        }

        public long cents() {
            return bill.toCents();
        }

        /** In the order of the file; what could not be worked out, and the bill does not need, is left out. */
        public List<Component> components() {
            var components = new ArrayList<Component>();
            for (var field : rateClass.fields()) {
                var value = values[field.slot()];
                if (value != null) components.add(new Component(field.name(), value));
            }
            return components;
        }

        public Optional<Exact> component(String name) {
            int slot = rateClass.fieldSlot(name);
            return slot < 0 ? Optional.empty() : Optional.ofNullable(values[slot]);
        }

        /** The tiers of a charge, lowest first, also those without use; empty when it has none. */
        public List<TierUse> tiers(String charge) {
            int slot = rateClass.fieldSlot(charge);
            var uses = slot < 0 ? null : tiers[slot];
            return uses == null ? List.of() : List.of(uses);
        }

        /** The charges that have tiers, in the order of the file. */
        public Map<String, List<TierUse>> tiers() {
            var byCharge = new LinkedHashMap<String, List<TierUse>>();
            for (var field : rateClass.fields()) {
                var uses = tiers[field.slot()];
                if (uses != null && values[field.slot()] != null) byCharge.put(field.name(), List.of(uses));
            }
            return byCharge;
        }

        /** The components that could not be worked out, and why; the bill needs none of them. */
        public Map<String, Reason> leftOut() {
            var reasons = new LinkedHashMap<String, Reason>();
            for (var field : rateClass.fields()) {
                var failure = failures[field.slot()];
                if (failure != null && !ClassNames.isTierList(field.name())) reasons.put(field.name(), failure);
            }
            return reasons;
        }

        /** The bill in dollars and cents, as it would be printed. */
        public BigDecimal dollars() {
            return billed().amount();
        }
    }

    /** No bill, and everything that stands in its way. */
    record Unrated(List<Reason> reasons) implements Rating {
        public Unrated {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) throw new IllegalArgumentException("whoever is not rated is told why");
        }
    }
}

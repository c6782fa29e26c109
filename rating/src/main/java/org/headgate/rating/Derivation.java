package org.headgate.rating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headgate.kernel.VolumeUnit;

/**
 * How a rating came about: the steps the evaluator took, in the order in which they build on each other. Each says its facts,
 * its rule and its arithmetic. {@code billNeeds} names those without which there would be no bill; the others are components
 * that the file defines beside it.
 */
public record Derivation(Rating rating, List<Step> steps, Set<String> billNeeds, VolumeUnit unit) {
    public Derivation {
        steps = List.copyOf(steps);
        billNeeds = Set.copyOf(billNeeds);
    }

    /** The steps that lead to the bill, which is the last of them. */
    public List<Step> stepsToTheBill() {
        return steps.stream().filter(step -> billNeeds.contains(step.name())).toList();
    }

    /** A fact that was used, as it was given. */
    public record FactUsed(String name, String text) {}

    /** A table was entered with these facts at this key, one of these. */
    public record Lookup(List<String> dependsOn, List<String> key, List<String> keys) {
        public Lookup {
            dependsOn = List.copyOf(dependsOn);
            key = List.copyOf(key);
            keys = List.copyOf(keys);
        }
    }

    /** A term of a budget was rounded. */
    public record Rounding(Exact before, Exact after) {}

    /** A limit of a budget's tiers, as the file writes it, exactly, and in the units that count. */
    public record Limit(String written, Exact exactly, Exact units) {}

    /** How one field got its value. */
    public sealed interface Step {
        String name();

        Exact value();

        List<FactUsed> facts();

        /** The customer's fact of this name won over the tariff. */
        record Given(String name, Exact value, List<FactUsed> facts) implements Step {}

        /** The tariff sets a number. */
        record Fixed(String name, Exact value) implements Step {
            @Override
            public List<FactUsed> facts() {
                return List.of();
            }
        }

        /** A table gave a number, or a formula that was worked out. */
        record LookedUp(String name, Exact value, List<FactUsed> facts, List<Lookup> lookups, List<Token> formula)
                implements Step {}

        /** A formula was worked out. */
        record Calculated(String name, Exact value, List<FactUsed> facts, List<Token> formula, List<Rounding> roundings)
                implements Step {}

        /** Use was priced in tiers. */
        record Tiered(
                String name,
                Exact value,
                List<FactUsed> facts,
                Exact use,
                List<TierUse> tiers,
                List<Lookup> lookups,
                List<Limit> limits)
                implements Step {}
    }

    public Optional<Step> step(String component) {
        return steps.stream().filter(step -> step.name().equals(component)).findFirst();
    }
}

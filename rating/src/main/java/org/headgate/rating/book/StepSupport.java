package org.headgate.rating.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.headgate.rating.Derivation;
import org.headgate.rating.Derivation.Step;
import org.headgate.rating.Token;

/** Which steps of a derivation one component rests on: the price its formula names, the budget its tiers are shares of. */
final class StepSupport {
    private static final String BUDGET = "budget";

    private final Derivation derivation;

    StepSupport(Derivation derivation) {
        this.derivation = derivation;
    }

    /** The names of the steps, each after those it rests on; the component itself is not among them. */
    List<String> of(String component) {
        var needed = new LinkedHashSet<String>();
        var open = new ArrayList<>(List.of(component));
        while (!open.isEmpty())
            derivation.step(open.removeLast()).ifPresent(step -> {
                for (var name : namedBy(step)) if (needed.add(name)) open.add(name);
            });
        needed.remove(component);
        return derivation.steps().stream()
                .map(Step::name)
                .filter(needed::contains)
                .toList();
    }

    private Set<String> namedBy(Step step) {
        return switch (step) {
            case Step.Given _, Step.Fixed _ -> Set.of();
            case Step.LookedUp lookedUp -> namesIn(lookedUp.formula());
            case Step.Calculated calculated -> namesIn(calculated.formula());
            case Step.Tiered tiered -> limitsOf(tiered);
        };
    }

    private static Set<String> namesIn(List<Token> formula) {
        var names = new LinkedHashSet<String>();
        for (var token : formula) if (token instanceof Token.Name(var name, var _)) names.add(name);
        return names;
    }

    private Set<String> limitsOf(Step.Tiered tiered) {
        var names = new LinkedHashSet<String>();
        for (var limit : tiered.limits()) {
            names.add(limit.written());
            if (limit.written().endsWith("%"))
                derivation.steps().stream()
                        .map(Step::name)
                        .filter(name -> name.startsWith(BUDGET))
                        .forEach(names::add);
        }
        return names;
    }
}

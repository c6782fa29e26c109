package org.headgate.rating;

import java.util.ArrayList;
import java.util.List;
import org.headgate.rating.Derivation.Step;

/** Makes a step of a derivation out of a field that was worked out and what the recorder noted of it. */
final class StepWriter {
    private StepWriter() {}

    static Step step(Field field, Evaluation at, Recorder recorder) {
        int slot = field.slot();
        var value = at.field(slot);
        var facts = recorder.facts(slot);
        if (at.knows(field.factSlot())) return new Step.Given(field.name(), value, facts);
        return switch (field.rule()) {
            case Rule.Worked(Formula.Literal _) -> new Step.Fixed(field.name(), value);
            case Rule.Worked(Formula.BudgetTerm(Formula.Literal _)) -> new Step.Fixed(field.name(), value);
            case Rule.Worked(var formula) ->
                new Step.Calculated(field.name(), value, facts, written(formula, at), recorder.roundings(slot));
            case Rule.LookedUp(var table) ->
                new Step.LookedUp(field.name(), value, facts, recorder.lookups(slot), written(table.pick(at), at));
            case Rule.InTiers(var plan) ->
                new Step.Tiered(
                        field.name(),
                        value,
                        facts,
                        plan.usage().value(at),
                        uses(at, slot),
                        recorder.lookups(slot),
                        recorder.limits(slot));
            case Rule.Broken(var reason) -> throw new IllegalStateException("%s has a value".formatted(reason));
        };
    }

    private static List<TierUse> uses(Evaluation at, int slot) {
        var uses = at.tiers()[slot];
        return uses == null ? List.of() : List.of(uses);
    }

    private static List<Token> written(Formula formula, Evaluation at) {
        var tokens = new ArrayList<Token>();
        formula.write(tokens, at);
        return List.copyOf(tokens);
    }
}

package org.headgate.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One customer being rated: the facts by slot, and the value of every field as soon as it is known. */
final class Evaluation {
    private final FactSlots slots;
    private final Facts facts;
    private final List<String> defined;
    private final Terms terms;
    private final @Nullable String[] texts;
    private final @Nullable Exact[] numbers;
    private final @Nullable Exact[] values;
    private final @Nullable Reason[] failures;
    private final @Nullable TierUse[][] tiers;
    private final @Nullable Recorder recorder;

    Evaluation(FactSlots slots, List<String> defined, Facts facts, Terms terms, @Nullable Recorder recorder) {
        this.slots = slots;
        this.facts = facts;
        this.defined = defined;
        this.terms = terms;
        this.texts = slots.arrange(facts);
        this.numbers = new @Nullable Exact[texts.length];
        this.values = new @Nullable Exact[defined.size()];
        this.failures = new @Nullable Reason[defined.size()];
        this.tiers = new @Nullable TierUse[defined.size()][];
        this.recorder = recorder;
    }

    Terms terms() {
        return terms;
    }

    @Nullable Recorder recorder() {
        return recorder;
    }

    boolean knows(int factSlot) {
        return texts[factSlot] != null;
    }

    /** The text of a fact that a table is looked up by, or null. */
    @Nullable String text(int factSlot) {
        var text = texts[factSlot];
        if (text != null && recorder != null) recorder.used(slots.names().get(factSlot), text);
        return text;
    }

    /** A fact as a number. */
    Exact number(int factSlot, String neededBy) {
        var known = numbers[factSlot];
        if (known == null) {
            var text = texts[factSlot];
            var name = slots.names().get(factSlot);
            if (text == null) throw new Unratable(missing(factSlot, neededBy));
            known = Exact.parse(text);
            if (known == null) throw new Unratable(new Reason.NotANumber(name, text));
            numbers[factSlot] = known;
        }
        if (recorder != null) recorder.used(slots.names().get(factSlot), String.valueOf(texts[factSlot]));
        return known;
    }

    Reason missing(int factSlot, String neededBy) {
        var given = facts.asMap().keySet().stream().sorted().toList();
        return new Reason.MissingFact(neededBy, slots.names().get(factSlot), given, defined);
    }

    /** The value of a field that was worked out before; fails for the reason the field failed. */
    Exact field(int fieldSlot) {
        var value = values[fieldSlot];
        if (value != null) return value;
        var failure = failures[fieldSlot];
        throw failure == null
                ? new IllegalStateException(
                        "field %s is used before it is worked out".formatted(defined.get(fieldSlot)))
                : new Unratable(failure);
    }

    void settle(int fieldSlot, Exact value) {
        values[fieldSlot] = value;
    }

    void fail(int fieldSlot, Reason reason) {
        failures[fieldSlot] = reason;
    }

    void keepTiers(int fieldSlot, TierUse[] uses) {
        tiers[fieldSlot] = uses;
    }

    @Nullable Exact[] values() {
        return values;
    }

    @Nullable Reason[] failures() {
        return failures;
    }

    @Nullable TierUse[][] tiers() {
        return tiers;
    }
}

package org.headgate.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.rating.Derivation.FactUsed;
import org.headgate.rating.Derivation.Limit;
import org.headgate.rating.Derivation.Lookup;
import org.headgate.rating.Derivation.Rounding;

/** Notes what the evaluator did for each field, when somebody wants to know. */
final class Recorder {
    private static final class Notes {
        private final Map<String, FactUsed> facts = new LinkedHashMap<>();
        private final List<Lookup> lookups = new ArrayList<>();
        private final List<Rounding> roundings = new ArrayList<>();
        private final List<Limit> limits = new ArrayList<>();
    }

    private final Map<Integer, Notes> byField = new LinkedHashMap<>();
    private Notes current = new Notes();

    void begin(int fieldSlot) {
        current = new Notes();
        byField.put(fieldSlot, current);
    }

    /** From here on nothing is noted: what was done is only being written down. */
    void finish() {
        current = new Notes();
    }

    void used(String fact, String text) {
        current.facts.put(fact, new FactUsed(fact, text));
    }

    void lookedUp(List<String> dependsOn, String key, List<String> keys) {
        current.lookups.add(new Lookup(dependsOn, MeterSize.partsOf(key, dependsOn.size()), keys));
    }

    void rounded(Exact before, Exact after) {
        current.roundings.add(new Rounding(before, after));
    }

    void limit(String written, Exact exactly, Exact units) {
        current.limits.add(new Limit(written, exactly, units));
    }

    List<FactUsed> facts(int fieldSlot) {
        return List.copyOf(notes(fieldSlot).facts.values());
    }

    List<Lookup> lookups(int fieldSlot) {
        return notes(fieldSlot).lookups;
    }

    List<Rounding> roundings(int fieldSlot) {
        return notes(fieldSlot).roundings;
    }

    List<Limit> limits(int fieldSlot) {
        return notes(fieldSlot).limits;
    }

    private Notes notes(int fieldSlot) {
        return byField.getOrDefault(fieldSlot, new Notes());
    }
}

package org.headgate.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.Derivation.Step;
import org.jspecify.annotations.Nullable;

/**
 * One class of customers of a tariff, compiled: give it a customer's facts and it tells the bill. It does not change and may
 * be used by many threads at once.
 */
public final class RateClass {
    /** The field that holds what the customer owes. */
    static final String BILL = "bill";

    private final String name;
    private final VolumeUnit unit;
    private final FactSlots slots;
    private final List<Field> fields;
    private final List<String> fieldNames;
    private final Map<String, Field> byName = new LinkedHashMap<>();
    private final List<Field> order;
    private final Set<Integer> billNeeds;
    private final ClassSheet sheet;
    private final int bill;

    /** Fields in the order of the file, and in an order in which each comes after those it needs. */
    RateClass(String name, VolumeUnit unit, FactSlots slots, List<Field> fields, List<Field> order, ClassSheet sheet) {
        this.name = name;
        this.unit = unit;
        this.slots = slots;
        this.fields = List.copyOf(fields);
        this.fieldNames = fields.stream().map(Field::name).toList();
        this.order = List.copyOf(order);
        this.sheet = sheet;
        fields.forEach(field -> byName.put(field.name(), field));
        this.bill = fieldSlot(BILL);
        this.billNeeds = needsOf(bill);
    }

    public String name() {
        return name;
    }

    public VolumeUnit unit() {
        return unit;
    }

    /** The tariff of this class as people read it. */
    public ClassSheet sheet() {
        return sheet;
    }

    /** The components a rating can have, in the order of the file. */
    public List<String> components() {
        return fieldNames;
    }

    public Rating rate(Facts facts, Terms terms) {
        return rate(new Evaluation(slots, fieldNames, facts, terms, null));
    }

    /** Rates and records: the same evaluator, asked to note what it does. */
    public Derivation explain(Facts facts, Terms terms) {
        var recorder = new Recorder();
        var evaluation = new Evaluation(slots, fieldNames, facts, terms, recorder);
        var rating = rate(evaluation);
        recorder.finish();
        var steps = new ArrayList<Step>();
        for (var field : order)
            if (evaluation.values()[field.slot()] != null && !ClassNames.isTierList(field.name()))
                steps.add(StepWriter.step(field, evaluation, recorder));
        var needed = billNeeds.stream().map(fieldNames::get).collect(Collectors.toSet());
        return new Derivation(rating, steps, needed, unit);
    }

    /** An empty row of facts for rating many accounts of this class. */
    public FactRow newFactRow() {
        return new FactRow(slots);
    }

    /** The slot of a fact in a {@link FactRow}, or -1 when this class has no use for it. */
    public int slotOf(String fact) {
        return slots.find(fact);
    }

    List<Field> fields() {
        return fields;
    }

    int fieldSlot(String component) {
        var field = byName.get(component);
        return field == null ? -1 : field.slot();
    }

    private Rating rate(Evaluation at) {
        var recorder = at.recorder();
        for (var field : order) {
            if (recorder != null) recorder.begin(field.slot());
            try {
                at.settle(field.slot(), field.value(at));
            } catch (Unratable e) {
                at.fail(field.slot(), e.reason());
            }
        }
        var owed = at.values()[bill];
        return owed != null ? new Rating.Rated(this, at, owed) : unrated(at.failures());
    }

    /** Every separate reason among the fields the bill needs, so that all missing facts are told at once. */
    private Rating.Unrated unrated(@Nullable Reason[] failures) {
        var reasons = new LinkedHashSet<Reason>();
        for (var field : order) {
            var failure = failures[field.slot()];
            if (failure != null && billNeeds.contains(field.slot())) reasons.add(failure);
        }
        return new Rating.Unrated(List.copyOf(reasons));
    }

    private Set<Integer> needsOf(int slot) {
        var needs = new LinkedHashSet<Integer>();
        var open = new ArrayList<>(List.of(slot));
        while (!open.isEmpty()) {
            int next = open.removeLast();
            if (needs.add(next)) open.addAll(fields.get(next).needs());
        }
        return needs;
    }
}

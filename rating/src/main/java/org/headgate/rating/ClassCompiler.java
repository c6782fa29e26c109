package org.headgate.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.yaml.Yaml;

/**
 * Compiles a class: every field to its rule, the fields into an order in which each follows those it needs. A field that is
 * wrong refuses the class only if the bill needs it.
 */
final class ClassCompiler {
    /** More than any class of a tariff has, few enough to follow each to what it needs. */
    private static final int MOST_FIELDS = 2_000;

    private final String file;
    private final String name;
    private final VolumeUnit unit;
    private final Yaml.Entries body;
    private final ClassNames names;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Problem> broken = new HashMap<>();

    ClassCompiler(String file, String name, VolumeUnit unit, Yaml.Entries body) {
        this.file = file;
        this.name = name;
        this.unit = unit;
        this.body = body;
        this.names = new ClassNames(body);
    }

    Parsed<RateClass> compile() {
        if (!names.fields().contains(RateClass.BILL))
            return new Parsed.Bad<>(List.of(body.problem(
                    file,
                    name,
                    "has no field bill; write what the customer owes, such as bill: service_charge+commodity_charge")));
        if (names.fields().size() > MOST_FIELDS)
            return new Parsed.Bad<>(
                    List.of(body.problem(file, name, "has more than %,d fields".formatted(MOST_FIELDS))));
        for (var field : names.fields()) fields.add(read(field));
        refuseTextsAsNumbers();
        var order = order();
        var problems = problemsOfTheBill();
        if (!problems.isEmpty()) return new Parsed.Bad<>(problems);
        var sheet = new SheetWriter(name, names, fields).sheet();
        return new Parsed.Good<>(new RateClass(name, unit, names.slots(), fields, order, sheet));
    }

    private Field read(String field) {
        var value = value(field);
        var needs = new LinkedHashSet<Integer>();
        int slot = names.slot(field);
        int factSlot = names.slots().slotOf(field);
        try {
            return new Field(
                    field, slot, factSlot, new FieldReader(file, name, field, names, needs).rule(value), needs);
        } catch (FieldReader.FieldProblem e) {
            broken.put(field, e.problem());
            return broken(field, e.problem(), Set.of());
        }
    }

    private Field broken(String field, Problem problem, Set<Integer> needs) {
        var reason = new Reason.BrokenField(field, problem.message());
        return new Field(field, names.slot(field), names.slots().slotOf(field), new Rule.Broken(reason), needs);
    }

    private void breakField(int slot, Problem problem) {
        var field = fields.get(slot);
        if (broken.putIfAbsent(field.name(), problem) == null)
            fields.set(slot, broken(field.name(), problem, Set.of()));
    }

    /**
     * A fact whose choices are all texts, such as meter sizes, cannot stand in a formula as a number: nobody could ever be
     * rated.
     */
    private void refuseTextsAsNumbers() {
        var choices = SheetWriter.choices(fields);
        for (var field : List.copyOf(fields)) {
            for (var fact : SheetWriter.numbersIn(field.rule())) {
                var known = choices.getOrDefault(fact, new TreeSet<>());
                if (!known.isEmpty() && known.stream().allMatch(text -> Exact.parse(text) == null))
                    breakField(
                            field.slot(),
                            value(field.name())
                                    .problem(
                                            file,
                                            name + "." + field.name(),
                                            "%s is not a number but one of %s, so a formula cannot use it"
                                                    .formatted(fact, String.join(", ", known))));
            }
        }
    }

    private Yaml value(String field) {
        var value = names.entries().get(field);
        if (value == null) throw new IllegalStateException("no field " + field);
        return value;
    }

    /** Depth first. A field that needs itself is broken, which may change what others can have, so it begins anew. */
    private List<Field> order() {
        var done = new LinkedHashSet<Integer>();
        int brokenBefore;
        do {
            brokenBefore = broken.size();
            done.clear();
            for (int slot = 0; slot < fields.size(); slot++) visit(slot, new LinkedHashSet<>(), done);
        } while (broken.size() > brokenBefore);
        return done.stream().map(fields::get).toList();
    }

    private void visit(int slot, Set<Integer> open, Set<Integer> done) {
        if (done.contains(slot)) return;
        if (!open.add(slot)) {
            var circle = new ArrayList<>(
                    open.stream().map(each -> fields.get(each).name()).toList());
            circle.add(fields.get(slot).name());
            var named = circle.subList(circle.indexOf(fields.get(slot).name()), circle.size());
            breakField(
                    slot,
                    value(fields.get(slot).name())
                            .problem(
                                    file,
                                    name + "." + fields.get(slot).name(),
                                    "needs itself: " + String.join(" → ", named)));
            return;
        }
        for (int need : fields.get(slot).needs()) visit(need, open, done);
        open.remove(slot);
        done.add(slot);
    }

    /** What is wrong with the fields that the bill cannot do without, directly or through others. */
    private List<Problem> problemsOfTheBill() {
        var problems = new ArrayList<Problem>();
        var seen = new LinkedHashSet<Integer>();
        var open = new ArrayList<>(List.of(names.slot(RateClass.BILL)));
        while (!open.isEmpty()) {
            int slot = open.removeLast();
            if (!seen.add(slot)) continue;
            var problem = broken.get(fields.get(slot).name());
            if (problem != null) problems.add(problem);
            open.addAll(fields.get(slot).needs());
        }
        return problems;
    }
}

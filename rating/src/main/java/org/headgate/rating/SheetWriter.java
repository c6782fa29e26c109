package org.headgate.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headgate.rating.ClassSheet.FactNeeded;
import org.headgate.rating.ClassSheet.Line;
import org.headgate.rating.ClassSheet.TableRow;
import org.headgate.rating.ClassSheet.TierLine;
import org.headgate.rating.ClassSheet.TierTable;
import org.headgate.rating.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/** Writes a class down as people read it, from the compiled fields and the texts of the file. */
final class SheetWriter {
    private final String name;
    private final ClassNames names;
    private final List<Field> fields;

    SheetWriter(String name, ClassNames names, List<Field> fields) {
        this.name = name;
        this.names = names;
        this.fields = fields;
    }

    ClassSheet sheet() {
        return new ClassSheet(name, facts(), lines());
    }

    private List<Line> lines() {
        return fields.stream()
                .filter(field -> !ClassNames.isTierList(field.name()))
                .map(this::line)
                .toList();
    }

    private List<FactNeeded> facts() {
        var choices = choices(fields);
        var numbers = new LinkedHashSet<String>();
        fields.forEach(field -> numbers.addAll(numbersIn(field.rule())));
        var facts = new ArrayList<FactNeeded>();
        choices.forEach((fact, texts) -> facts.add(new FactNeeded(fact, List.copyOf(texts))));
        for (var fact : numbers) if (!choices.containsKey(fact)) facts.add(new FactNeeded(fact, List.of()));
        return facts;
    }

    /** Each fact that a table depends on, with the texts the tables know, in the order of the file. */
    static Map<String, Set<String>> choices(List<Field> fields) {
        var choices = new LinkedHashMap<String, Set<String>>();
        for (var field : fields)
            for (var table : tablesIn(field.rule())) {
                var dependsOn = table.names();
                for (var key : table.byKey().keySet()) {
                    var parts = MeterSize.partsOf(key, dependsOn.size());
                    for (int i = 0; i < parts.size() && parts.size() == dependsOn.size(); i++)
                        choices.computeIfAbsent(dependsOn.get(i), _ -> new LinkedHashSet<>())
                                .add(parts.get(i));
                }
            }
        return choices;
    }

    private static List<Choice.Table<?>> tablesIn(Rule rule) {
        return switch (rule) {
            case Rule.LookedUp(var table) -> List.of(table);
            case Rule.InTiers(var plan) -> {
                var tables = new ArrayList<Choice.Table<?>>();
                if (plan.starts() instanceof Choice.Table<List<TierStart>> table) tables.add(table);
                if (plan.prices() instanceof Choice.Table<List<Formula>> table) tables.add(table);
                yield tables;
            }
            case Rule.Worked _, Rule.Broken _ -> List.of();
        };
    }

    /** The facts a rule needs as numbers. */
    static Set<String> numbersIn(Rule rule) {
        var facts = new LinkedHashSet<String>();
        switch (rule) {
            case Rule.Worked(var formula) -> collect(formula, facts);
            case Rule.LookedUp(var table) -> table.byKey().values().forEach(formula -> collect(formula, facts));
            case Rule.InTiers(var plan) -> {
                collect(plan.usage(), facts);
                collect(plan.budget(), facts);
                everyOne(plan.starts()).forEach(list -> list.forEach(start -> collect(start, facts)));
                everyOne(plan.prices()).forEach(list -> list.forEach(price -> collect(price, facts)));
            }
            case Rule.Broken _ -> {}
        }
        return facts;
    }

    private static <T> List<T> everyOne(Choice<T> choice) {
        return switch (choice) {
            case Choice.Always<T>(var thing) -> List.of(thing);
            case Choice.Table<T> table -> List.copyOf(table.byKey().values());
        };
    }

    private static void collect(TierStart start, Set<String> facts) {
        switch (start) {
            case TierStart.FirstUnit(var unit, var _) -> collect(unit, facts);
            case TierStart.Part(var part, var _) -> collect(part, facts);
            case TierStart.Nothing _, TierStart.LastUnit _, TierStart.Share _ -> {}
        }
    }

    private static void collect(Formula formula, Set<String> facts) {
        switch (formula) {
            case Formula.FactName fact -> facts.add(fact.name());
            case Formula.Negative(var of) -> collect(of, facts);
            case Formula.BudgetTerm(var of) -> collect(of, facts);
            case Formula.Operation operation -> {
                collect(operation.left(), facts);
                collect(operation.right(), facts);
            }
            case Formula.Literal _, Formula.FieldName _, Formula.Unusable _ -> {}
        }
    }

    private Line line(Field field) {
        var written = names.entries().get(field.name());
        return switch (field.rule()) {
            case Rule.Worked _
            when written instanceof Yaml.Text text ->
                Exact.parse(text.value()) == null
                        ? new ClassSheet.Worked(field.name(), text.value())
                        : new ClassSheet.Fixed(field.name(), text.value());
            case Rule.LookedUp(var table) ->
                new ClassSheet.Table(field.name(), table.names(), rows(written, table.names()));
            case Rule.InTiers(var plan) -> tiered(plan);
            case Rule.Broken(var reason) -> new ClassSheet.Unusable(field.name(), reason.problem());
            case Rule.Worked _ -> throw new IllegalStateException("a formula is text in the file");
        };
    }

    private static List<TableRow> rows(@Nullable Yaml written, List<String> dependsOn) {
        var rows = new ArrayList<TableRow>();
        if (written instanceof Yaml.Entries map && map.get("values").orElse(map) instanceof Yaml.Entries values)
            for (var entry : values.entries())
                rows.add(new TableRow(
                        MeterSize.partsOf(entry.name(), dependsOn.size()),
                        entry.value() instanceof Yaml.Text text
                                ? text.value()
                                : entry.value().kind()));
        return rows;
    }

    /** Starts and prices may each depend on facts of their own: one table of tiers for each pair that goes together. */
    private static ClassSheet.Tiered tiered(TierPlan plan) {
        var dependsOn = new LinkedHashSet<String>();
        dependsOn.addAll(namesOf(plan.starts()));
        dependsOn.addAll(namesOf(plan.prices()));
        var tables = new ArrayList<TierTable>();
        keyed(plan.starts())
                .forEach((startKey, starts) -> keyed(plan.prices()).forEach((priceKey, prices) -> {
                    var facts = together(namesOf(plan.starts()), startKey, namesOf(plan.prices()), priceKey);
                    if (facts != null && starts.size() == prices.size())
                        tables.add(new TierTable(
                                dependsOn.stream()
                                        .map(fact -> facts.getOrDefault(fact, ""))
                                        .toList(),
                                tiers(starts, prices, plan.ofBudget())));
                }));
        return new ClassSheet.Tiered(plan.charge(), plan.ofBudget(), List.copyOf(dependsOn), tables);
    }

    private static List<String> namesOf(Choice<?> choice) {
        return choice instanceof Choice.Table<?> table ? table.names() : List.of();
    }

    private static <T> Map<String, T> keyed(Choice<T> choice) {
        return switch (choice) {
            case Choice.Always<T>(var thing) -> Map.of("", thing);
            case Choice.Table<T> table -> table.byKey();
        };
    }

    /** The facts of both keys, or null when the keys speak of the same fact and differ. */
    private static @Nullable Map<String, String> together(
            List<String> someNames, String someKey, List<String> otherNames, String otherKey) {
        var facts = new TreeMap<String, String>();
        var some = MeterSize.partsOf(someKey, someNames.size());
        var other = MeterSize.partsOf(otherKey, otherNames.size());
        for (int i = 0; i < someNames.size() && i < some.size(); i++) facts.put(someNames.get(i), some.get(i));
        for (int i = 0; i < otherNames.size() && i < other.size(); i++) {
            var before = facts.put(otherNames.get(i), other.get(i));
            if (before != null && !before.equals(other.get(i))) return null;
        }
        return facts;
    }

    private static List<TierLine> tiers(List<TierStart> starts, List<Formula> prices, boolean ofBudget) {
        var tiers = new ArrayList<TierLine>();
        for (int tier = 0; tier < starts.size(); tier++) {
            var above = tier == 0 ? "0" : limit(starts.get(tier), ofBudget);
            var upto = tier + 1 < starts.size() ? limit(starts.get(tier + 1), ofBudget) : null;
            tiers.add(new TierLine(above, upto, text(prices.get(tier))));
        }
        return tiers;
    }

    private static String limit(TierStart start, boolean ofBudget) {
        var number = Exact.parse(start.written());
        if (ofBudget) return start.written();
        return number == null
                ? start.written() + " - 1"
                : number.minus(Exact.ONE).toString();
    }

    private static String text(Formula price) {
        return switch (price) {
            case Formula.Literal(var _, var text) -> text;
            case Formula.FactName fact -> fact.name();
            case Formula.FieldName field -> field.name();
            case Formula.BudgetTerm(var of) -> text(of);
            case Formula.Negative(var of) -> "-" + text(of);
            case Formula.Operation operation ->
                text(operation.left()) + " " + operation.operator().sign() + " " + text(operation.right());
            case Formula.Unusable _ -> "?";
        };
    }
}

package org.headgate.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.headgate.kernel.Problem;
import org.headgate.rating.Choice.Dependence;
import org.headgate.rating.yaml.Yaml;

/** Reads what stands in one field of a class: a number, a formula, a table, tiers. */
final class FieldReader {
    /** Longer than any formula of a tariff, short enough to work out without worry. */
    private static final int LONGEST_FORMULA = 2_000;

    /** Something in a field that the specification does not know. */
    static final class FieldProblem extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        FieldProblem(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    private final String file;
    private final String rateClass;
    private final String field;
    private final ClassNames names;
    private final Set<Integer> needs;

    /** The fields this one needs are added to {@code needs}. */
    FieldReader(String file, String rateClass, String field, ClassNames names, Set<Integer> needs) {
        this.file = file;
        this.rateClass = rateClass;
        this.field = field;
        this.names = names;
        this.needs = needs;
    }

    Rule rule(Yaml value) {
        return switch (value) {
            case Yaml.Text text when text.value().equals("Tiered") -> tiers(text, false);
            case Yaml.Text text when text.value().equals("Budget") -> tiers(text, true);
            case Yaml.Text text -> new Rule.Worked(number(text));
            case Yaml.Entries map -> new Rule.LookedUp(table(map, field, this::number));
            case Yaml.Items list ->
                throw problem(list, "is a list, where one number is expected; write the number behind the colon");
        };
    }

    private Rule tiers(Yaml place, boolean ofBudget) {
        var reader = new TierReader(this, names, needs);
        return new Rule.InTiers(reader.plan(place, field, ofBudget));
    }

    /** The number or formula of the field; the terms of a budget are marked for rounding. */
    private Formula number(Yaml value) {
        if (!(value instanceof Yaml.Text text))
            return new Formula.Unusable(new Reason.WrongShape(field, value.kind(), value instanceof Yaml.Items));
        var formula = formula(text, field);
        return field.contains("budget") ? withRoundedTerms(formula) : formula;
    }

    private static Formula withRoundedTerms(Formula formula) {
        if (formula instanceof Formula.Operation(var operator, var left, var right, var neededBy)
                && (operator == Formula.Operator.PLUS || operator == Formula.Operator.MINUS))
            return new Formula.Operation(operator, withRoundedTerms(left), new Formula.BudgetTerm(right), neededBy);
        return new Formula.BudgetTerm(formula);
    }

    /** A formula as it stands in the file, in the part of the class that {@code inField} names. */
    Formula formula(Yaml.Text text, String inField) {
        var written = text.value();
        if (written.isBlank()) throw problem(text, "is empty, where a number or a formula is expected");
        if (written.length() > LONGEST_FORMULA)
            throw problem(text, "is a formula of more than %,d characters".formatted(LONGEST_FORMULA));
        try {
            // What is no formula at all is told before what its names mean.
            new FormulaParser(written, field, names.hyphenated(), name -> new Formula.Literal(Exact.ZERO, name))
                    .parse();
            return new FormulaParser(written, field, names.hyphenated(), name -> names.meaning(name, inField, needs))
                    .parse();
        } catch (FormulaParser.SyntaxProblem e) {
            throw new FieldProblem(new Problem(
                    file, text.line(), text.column() + e.position(), place(), String.valueOf(e.getMessage())));
        } catch (ClassNames.UndefinedName e) {
            throw problem(text, String.valueOf(e.getMessage()));
        }
    }

    /** A {@code depends_on} table with its values read by {@code read}. */
    <T> Choice.Table<T> table(Yaml.Entries map, String part, Function<Yaml, T> read) {
        var parts = map.asMap();
        for (var key : map.entries())
            if (!key.name().equals("depends_on") && !key.name().equals("values"))
                throw problem(key.key(), "a table has depends_on and values, not " + key.name());
        var dependsOn = dependences(parts.getOrDefault("depends_on", map));
        if (!(parts.get("values") instanceof Yaml.Entries values)
                || values.entries().isEmpty())
            throw problem(
                    parts.getOrDefault("values", map),
                    "values is not a map, where a line for each %s is expected"
                            .formatted(String.join(
                                    " and ",
                                    dependsOn.stream().map(Dependence::name).toList())));
        var byKey = new LinkedHashMap<String, T>();
        values.entries().forEach(entry -> byKey.put(entry.name(), read.apply(entry.value())));
        refuseListsOnly(values, byKey);
        return new Choice.Table<>(part, dependsOn, byKey);
    }

    private void refuseListsOnly(Yaml.Entries values, Map<String, ?> byKey) {
        if (byKey.values().stream().allMatch(Formula.Unusable.class::isInstance))
            throw problem(
                    values,
                    "the values are not numbers: %s stands where one number is expected"
                            .formatted(values.entries().getFirst().value().kind()));
    }

    private List<Dependence> dependences(Yaml dependsOn) {
        var dependences = new ArrayList<Dependence>();
        for (var name : dependsOn instanceof Yaml.Items list ? list.items() : List.of(dependsOn)) {
            if (!(name instanceof Yaml.Text text) || text.value().isBlank())
                throw problem(name, "depends_on names one fact or a list of facts, not " + name.kind());
            dependences.add(dependence(text.value()));
        }
        if (dependences.isEmpty()) throw problem(dependsOn, "depends_on names no fact");
        return dependences;
    }

    private Dependence dependence(String name) {
        var standsIn = names.entries().get(name) instanceof Yaml.Text text ? text.value() : null;
        return new Dependence(name, names.slots().slotOf(name), standsIn);
    }

    FieldProblem problem(Yaml place, String message) {
        return new FieldProblem(place.problem(file, place(), message));
    }

    private String place() {
        return rateClass + "." + field;
    }
}

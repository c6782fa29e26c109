package org.headgate.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.headgate.rating.yaml.Yaml;

/** Reads the tiers of a charge from the fields of the class that belong to it. */
final class TierReader {
    private static final String USAGE = "usage_ccf";

    private final FieldReader field;
    private final ClassNames names;
    private final Set<Integer> needs;

    TierReader(FieldReader field, ClassNames names, Set<Integer> needs) {
        this.field = field;
        this.names = names;
        this.needs = needs;
    }

    TierPlan plan(Yaml place, String charge, boolean ofBudget) {
        var usage = names.meaning(USAGE, charge, needs);
        var budget = ofBudget
                ? budget(place, charge)
                : new Formula.Unusable(new Reason.BrokenField(charge, "its tiers are not those of a budget"));
        var startsName = own(place, "tier_starts", charge);
        var pricesName = own(place, "tier_prices", charge);
        var starts = this.<TierStart>choice(startsName, (text, first) -> start(text, startsName, first, ofBudget));
        var prices = choice(pricesName, (text, _) -> field.formula(text, pricesName));
        if (starts instanceof Choice.Always<List<TierStart>>(var begun)
                && prices instanceof Choice.Always<List<Formula>>(var priced)
                && begun.size() != priced.size())
            throw field.problem(
                    names.entries().getOrDefault(pricesName, place),
                    "%s has %d tier starts but %d prices; each tier needs both"
                            .formatted(charge, begun.size(), priced.size()));
        return new TierPlan(charge, names.slot(charge), ofBudget, usage, budget, starts, prices);
    }

    private String own(Yaml place, String part, String charge) {
        var candidates = ClassNames.ownFields(part, charge);
        return find(candidates)
                .orElseThrow(() -> field.problem(
                        place,
                        "%s: Tiered has no tier fields of its own; expected %s"
                                .formatted(charge, String.join(" or ", candidates))));
    }

    private Formula budget(Yaml place, String charge) {
        var candidates = new ArrayList<>(ClassNames.ownFields("budget", charge));
        candidates.addAll(ClassNames.ownFields("budget", "commodity_charge"));
        var name = find(candidates)
                .orElseThrow(() -> field.problem(
                        place,
                        "%s: Budget has no budget; expected %s".formatted(charge, String.join(" or ", candidates))));
        return names.meaning(name, charge, needs);
    }

    private Optional<String> find(List<String> candidates) {
        return candidates.stream().filter(names.entries()::containsKey).findFirst();
    }

    private <T> Choice<List<T>> choice(String name, BiFunction<Yaml.Text, Boolean, T> read) {
        var value = names.entries().get(name);
        if (value instanceof Yaml.Entries map) return field.table(map, name, each -> list(each, name, read));
        if (value == null) throw new IllegalStateException("no field " + name);
        return new Choice.Always<>(list(value, name, read));
    }

    private <T> List<T> list(Yaml value, String name, BiFunction<Yaml.Text, Boolean, T> read) {
        var items = value instanceof Yaml.Items list ? list.items() : List.of(value);
        var elements = new ArrayList<T>();
        for (var item : items) {
            if (!(item instanceof Yaml.Text text))
                throw field.problem(item, "%s is a list of numbers, but has %s in it".formatted(name, item.kind()));
            elements.add(read.apply(text, elements.isEmpty()));
        }
        if (elements.isEmpty()) throw field.problem(value, name + " is an empty list, where tiers are expected");
        return List.copyOf(elements);
    }

    private TierStart start(Yaml.Text text, String name, boolean first, boolean ofBudget) {
        var written = text.value().strip();
        if (first) return new TierStart.Nothing(written);
        if (!ofBudget) return new TierStart.FirstUnit(field.formula(text, name), written);
        if (written.endsWith("%")) {
            var share = Exact.parse(written.substring(0, written.length() - 1).strip());
            if (share == null) throw field.problem(text, "\"%s\" is not a share such as 150%%".formatted(written));
            return new TierStart.Share(share.dividedBy(Exact.of(100)), written);
        }
        var formula = field.formula(text, name);
        return formula instanceof Formula.Literal
                ? new TierStart.LastUnit(formula, written)
                : new TierStart.Part(formula, written);
    }
}

package org.headgate.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.headgate.rating.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a class mean. Two dialects of field names exist, with and without {@code _commodity}, and formulas mix
 * them: {@code indoor} in {@code budget_drought} is {@code indoor_drought} where the class has no {@code indoor}.
 */
final class ClassNames {
    private static final String COMMODITY = "commodity";

    /** What a name like this stands for is set by the tariff; it is never a fact of a customer. */
    private static final Pattern SET_BY_THE_TARIFF = Pattern.compile(
            "(?i)bill|(.*_)?(charge|surcharge|price|fee|discount|rate)s?|flat_rate.*|(.*_)?tier_(starts|prices).*");

    private static final Pattern TIER_LIST = Pattern.compile("(.*_)?tier_(starts|prices)(_.*)?");

    private final FactSlots slots = new FactSlots();
    private final Map<String, Yaml> entries;
    private final List<String> fields = new ArrayList<>();
    private final Map<String, Integer> slotByField = new HashMap<>();
    private final Set<String> hyphenated = new LinkedHashSet<>();

    ClassNames(Yaml.Entries body) {
        entries = body.asMap();
        for (var name : entries.keySet()) {
            if (isTierList(name) && isListsOnly(entries.get(name))) continue;
            slotByField.put(name, fields.size());
            fields.add(name);
            slots.slotOf(name);
            if (name.indexOf('-') > 0) hyphenated.add(name);
        }
    }

    static boolean isTierList(String name) {
        return TIER_LIST.matcher(name).matches();
    }

    /** A list of tiers has no value of its own; a single tier, written as a number, is a number like any other. */
    private static boolean isListsOnly(@Nullable Yaml value) {
        return switch (value) {
            case Yaml.Entries table
            when table.get("values").orElse(null) instanceof Yaml.Entries values ->
                values.entries().stream().allMatch(entry -> entry.value() instanceof Yaml.Items);
            case Yaml.Text _ -> false;
            case null, default -> true;
        };
    }

    FactSlots slots() {
        return slots;
    }

    /** Every field that has a value, in the order of the file. */
    List<String> fields() {
        return fields;
    }

    Map<String, Yaml> entries() {
        return entries;
    }

    int slot(String field) {
        var slot = slotByField.get(field);
        if (slot == null) throw new IllegalStateException("no field " + field);
        return slot;
    }

    Set<String> hyphenated() {
        return hyphenated;
    }

    /** The formula a name in a field stands for; the fields it needs are added to {@code needs}. */
    Formula meaning(String name, String inField, Set<Integer> needs) {
        for (var candidate : candidates(name, inField)) {
            var slot = slotByField.get(candidate);
            if (slot != null && !candidate.equals(inField)) {
                needs.add(slot);
                return new Formula.FieldName(name, slots.slotOf(name), slot, inField);
            }
        }
        if (slotByField.containsKey(name) || SET_BY_THE_TARIFF.matcher(name).matches())
            throw new UndefinedName(name, fields);
        return new Formula.FactName(name, slots.slotOf(name), inField);
    }

    private static List<String> candidates(String name, String inField) {
        var candidates = new ArrayList<String>();
        candidates.add(name);
        for (var stem : stems(inField)) candidates.add(name + "_" + stem);
        candidates.add(name + "_" + COMMODITY);
        if (name.endsWith("_" + COMMODITY)) candidates.add(name.substring(0, name.length() - COMMODITY.length() - 1));
        return candidates;
    }

    /** The fields that can belong to a tiered charge: {@code tier_starts_drought} or {@code drought_tier_starts}, ... */
    static List<String> ownFields(String part, String charge) {
        var own = new ArrayList<String>();
        for (var stem : stems(charge)) {
            own.add(part + "_" + stem);
            own.add(stem + "_" + part);
            if (stem.equals(COMMODITY)) own.add(part);
        }
        return own;
    }

    /** What a field is about: variable_drought_surcharge is about variable_drought and drought, tier_starts_commodity about commodity. */
    private static List<String> stems(String field) {
        var stems = new ArrayList<String>();
        var charge = field.replaceFirst("(?i)_(sur)?charge$", "");
        if (charge.equals(field)) {
            stems.add(field.substring(field.lastIndexOf('_') + 1));
        } else {
            stems.add(charge);
            var kind = charge.replaceFirst("^(variable|fixed)_", "");
            if (!kind.equals(charge)) stems.add(kind);
        }
        return stems;
    }

    /** A name that the class does not define and that no customer's facts can. */
    static final class UndefinedName extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UndefinedName(String name, List<String> defined) {
            super(
                    "%s is not defined; this class defines %s".formatted(name, String.join(", ", defined)),
                    null,
                    false,
                    false);
        }
    }
}

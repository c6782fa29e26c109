package org.headgate.rating.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.Derivation;
import org.headgate.rating.Derivation.FactUsed;
import org.headgate.rating.Derivation.Limit;
import org.headgate.rating.Derivation.Lookup;
import org.headgate.rating.Derivation.Rounding;
import org.headgate.rating.Derivation.Step;
import org.headgate.rating.Rating;
import org.headgate.rating.Reason;
import org.headgate.rating.TierUse;
import org.headgate.rating.Token;

/**
 * One language's way of explaining a bill to the person who pays it. English unless the locale is Spanish; a district's own
 * names for its charges are laid over the usual ones.
 */
public abstract sealed class Wording permits EnglishWording, SpanishWording {
    private static final String USAGE = "usage_ccf";

    private final Map<String, String> labels;

    Wording(Map<String, String> labels) {
        this.labels = Map.copyOf(labels);
    }

    public static Wording of(Locale language) {
        return of(language, Map.of());
    }

    /** With names for fields and facts, such as {@code service_charge} → {@code basic service charge}. */
    public static Wording of(Locale language, Map<String, String> labels) {
        return language.getLanguage().equals("es") ? new SpanishWording(labels) : new EnglishWording(labels);
    }

    /** Why somebody could not be rated. */
    public abstract String sentence(Reason reason);

    /** How a rating came about, step by step, or why it did not. */
    public List<String> sentences(Derivation derivation) {
        if (derivation.rating() instanceof Rating.Unrated(var reasons))
            return reasons.stream().map(this::sentence).toList();
        return derivation.stepsToTheBill().stream()
                .flatMap(step -> sentences(step, derivation.unit()).stream())
                .toList();
    }

    /** One step in sentences. */
    public List<String> sentences(Step step, VolumeUnit unit) {
        return switch (step) {
            case Step.Given given -> List.of(given(name(given), figure(given)));
            case Step.Fixed fixed -> List.of(fixed(name(fixed), figure(fixed)));
            case Step.LookedUp lookedUp ->
                List.of(lookedUp(name(lookedUp), keys(lookedUp.lookups()), result(lookedUp, lookedUp.formula(), unit)));
            case Step.Calculated calculated -> calculated(calculated, unit);
            case Step.Tiered tiered -> tiered(tiered, unit);
        };
    }

    /** The three blocks that explain a component. */
    public Optional<Explanation> explain(Derivation derivation, String component) {
        return derivation.step(component).map(step -> explanation(step, derivation.unit()));
    }

    private Explanation explanation(Step step, VolumeUnit unit) {
        var facts = step.facts().stream().map(fact -> factLine(fact, unit)).toList();
        var heading = capital(name(step)) + ": " + figure(step);
        return switch (step) {
            case Step.Given given ->
                new Explanation(given.name(), heading, facts, List.of(given(name(step), figure(step))), List.of());
            case Step.Fixed fixed ->
                new Explanation(fixed.name(), heading, facts, List.of(fixed(name(step), figure(step))), List.of());
            case Step.LookedUp found ->
                new Explanation(
                        found.name(),
                        heading,
                        facts,
                        List.of(lookedUp(name(step), keys(found.lookups()), figure(step))),
                        List.of(result(step, found.formula(), unit)));
            case Step.Calculated worked ->
                new Explanation(
                        worked.name(),
                        heading,
                        facts,
                        List.of(name(step) + " = " + names(worked.formula())),
                        arithmetic(worked, unit));
            case Step.Tiered tiered ->
                new Explanation(tiered.name(), heading, facts, tierRules(tiered, unit), tierArithmetic(tiered, unit));
        };
    }

    private List<String> calculated(Step.Calculated step, VolumeUnit unit) {
        var sentences = new ArrayList<String>();
        if (!step.roundings().isEmpty()) sentences.add(rounded(name(step), roundings(step.roundings())));
        sentences.add(calculated(name(step), names(step.formula()), result(step, step.formula(), unit)));
        return sentences;
    }

    private List<String> arithmetic(Step.Calculated step, VolumeUnit unit) {
        var lines = new ArrayList<String>();
        if (!step.roundings().isEmpty()) lines.add(rounded(name(step), roundings(step.roundings())));
        lines.add(result(step, step.formula(), unit));
        return lines;
    }

    private List<String> tiered(Step.Tiered step, VolumeUnit unit) {
        var sentences = new ArrayList<String>();
        if (!step.limits().isEmpty()) sentences.add(limits(name(step), limits(step.limits(), unit)));
        var lookups = keys(step.lookups());
        var used = new ArrayList<String>();
        for (int tier = 0; tier < step.tiers().size(); tier++) {
            var use = step.tiers().get(tier);
            if (!use.quantity().isZero()) used.add(inTier(tier + 1, use));
        }
        var forWhom = lookups.isEmpty() ? "" : forKeys(lookups);
        if (used.isEmpty()) sentences.add(noUse(name(step)));
        else if (used.size() == 1) sentences.add(allInOneTier(step, name(step) + forWhom, unit));
        else sentences.add(tiered(name(step) + forWhom, Figures.quantity(step.use(), unit), list(used), figure(step)));
        return sentences;
    }

    private String allInOneTier(Step.Tiered step, String name, VolumeUnit unit) {
        int tier = 0;
        while (step.tiers().get(tier).quantity().isZero()) tier++;
        var use = step.tiers().get(tier);
        return allInTier(
                name,
                tier + 1,
                Figures.quantity(use.quantity(), unit),
                Figures.money(use.price()),
                Figures.money(use.amount()));
    }

    private List<String> tierRules(Step.Tiered step, VolumeUnit unit) {
        var rules = new ArrayList<String>();
        if (!step.lookups().isEmpty()) rules.add(capital((name(step) + forKeys(keys(step.lookups()))) + ":"));
        for (int tier = 0; tier < step.tiers().size(); tier++) {
            var use = step.tiers().get(tier);
            var upto = use.upto() == null ? null : Figures.quantity(use.upto(), unit);
            rules.add(tierRule(
                    tier + 1,
                    Figures.number(use.above()),
                    Optional.ofNullable(upto),
                    Figures.money(use.price()),
                    Figures.unit(unit)));
        }
        return rules;
    }

    private static List<String> tierArithmetic(Step.Tiered step, VolumeUnit unit) {
        var lines = new ArrayList<String>();
        for (var use : step.tiers())
            if (!use.quantity().isZero())
                lines.add("%s × %s = %s"
                        .formatted(
                                Figures.quantity(use.quantity(), unit),
                                Figures.money(use.price()),
                                Figures.money(use.amount())));
        var amounts = step.tiers().stream()
                .filter(use -> !use.quantity().isZero())
                .map(use -> Figures.money(use.amount()))
                .collect(Collectors.joining(" + "));
        lines.add(lines.size() > 1 ? amounts + " = " + Figures.money(step.value()) : Figures.money(step.value()));
        return lines.size() == 2 ? lines.subList(0, 1) : lines;
    }

    /** The figures of a formula and what they come to; the bill's is rounded at the end. */
    private String result(Step step, List<Token> formula, VolumeUnit unit) {
        var value = figure(step);
        var worked = formula.size() > 1 ? figures(formula, unit) + " = " + value : value;
        boolean isBill = step.name().equals("bill");
        return isBill && !Figures.isWholeCents(step.value()) ? worked + roundedTo(Figures.cents(step.value())) : worked;
    }

    private String names(List<Token> formula) {
        return write(formula, name -> label(name.name()));
    }

    private static String figures(List<Token> formula, VolumeUnit unit) {
        return write(
                formula,
                name -> name.name().equals(USAGE)
                        ? Figures.quantity(name.value(), unit)
                        : Figures.of(name.name(), name.value()));
    }

    private static String write(List<Token> formula, Function<Token.Name, String> names) {
        var text = new StringBuilder();
        for (var token : formula) {
            switch (token) {
                case Token.Figure(var number) -> text.append(number);
                case Token.Name name -> text.append(names.apply(name));
                case Token.Sign(var sign) -> text.append(sign(sign, text.isEmpty()));
            }
        }
        return text.toString();
    }

    private static String sign(String sign, boolean first) {
        return switch (sign) {
            case "*" -> " × ";
            case "/" -> " ÷ ";
            case "-" -> first ? "-" : " - ";
            case "+" -> " + ";
            default -> sign;
        };
    }

    private List<String> keys(List<Lookup> lookups) {
        var keys = new ArrayList<String>();
        for (var lookup : lookups) {
            if (lookup.key().size() != lookup.dependsOn().size()) keys.add(String.join("|", lookup.key()));
            else
                for (int i = 0; i < lookup.key().size(); i++)
                    keys.add(label(lookup.dependsOn().get(i)) + " "
                            + words(lookup.key().get(i)));
        }
        return keys.stream().distinct().toList();
    }

    private List<String> roundings(List<Rounding> roundings) {
        return roundings.stream()
                .map(rounding -> countsAs(Figures.number(rounding.before()), Figures.number(rounding.after())))
                .toList();
    }

    private List<String> limits(List<Limit> limits, VolumeUnit unit) {
        var counted = new ArrayList<String>();
        for (var limit : limits) {
            var units = Figures.quantity(limit.units(), unit);
            boolean rounded = limit.exactly().compareTo(limit.units()) != 0;
            var name = limit.written().endsWith("%") ? ofTheBudget(limit.written()) : label(limit.written());
            counted.add(name + " = " + units + (rounded ? roundedFrom(Figures.number(limit.exactly())) : ""));
        }
        return counted;
    }

    private String inTier(int tier, TierUse use) {
        return inTier(tier, Figures.number(use.quantity()), Figures.money(use.price()), Figures.money(use.amount()));
    }

    private String factLine(FactUsed fact, VolumeUnit unit) {
        var text = fact.name().equals(USAGE) ? fact.text() + " " + Figures.unit(unit) : label(fact.text());
        return capital(label(fact.name())) + ": " + text;
    }

    private String name(Step step) {
        return label(step.name());
    }

    private static String figure(Step step) {
        return Figures.of(step.name(), step.value());
    }

    /** The district's name of a field or fact, else the usual one, else its own words. */
    public String label(String name) {
        var own = labels.get(name);
        return own != null ? own : usualName(name).orElseGet(() -> words(name));
    }

    /** What a sentence to the office calls a field: by its name in the file, or in words where the district has its own. */
    String called(String name) {
        return labels.isEmpty() ? name : label(name);
    }

    /** The same of several, as they stand together. */
    String called(List<String> names, String between) {
        return names.stream().map(this::called).collect(Collectors.joining(between));
    }

    /** Whether the office reads it, and not who writes the file. */
    boolean isForTheOffice() {
        return !labels.isEmpty();
    }

    private static String words(String text) {
        return text.replace('_', ' ');
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** One, two and three. */
    String list(List<String> things) {
        if (things.size() < 2) return String.join("", things);
        return String.join(", ", things.subList(0, things.size() - 1)) + and() + things.getLast();
    }

    abstract Optional<String> usualName(String name);

    abstract String and();

    abstract String given(String name, String figure);

    abstract String fixed(String name, String figure);

    abstract String lookedUp(String name, List<String> keys, String figure);

    abstract String calculated(String name, String formula, String result);

    abstract String rounded(String name, List<String> roundings);

    abstract String countsAs(String before, String after);

    abstract String ofTheBudget(String share);

    abstract String roundedFrom(String before);

    abstract String limits(String name, List<String> limits);

    abstract String forKeys(List<String> keys);

    abstract String inTier(int tier, String quantity, String price, String amount);

    abstract String tiered(String name, String use, String tiers, String total);

    abstract String tierRule(int tier, String above, Optional<String> upto, String price, String unit);

    abstract String allInTier(String name, int tier, String use, String price, String amount);

    abstract String noUse(String name);

    abstract String roundedTo(String cents);
}

package org.headgate.rating.book;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.headgate.kernel.Money;
import org.headgate.rating.ClassSheet;
import org.headgate.rating.Derivation;
import org.headgate.rating.Exact;
import org.headgate.rating.wording.Explanation;
import org.headgate.rating.wording.Wording;

/** Tells in English or Spanish how each line of a bill came about: from what the calculation kept, not by guessing again. */
final class ChargeExplanation {
    private final BookTerms book;
    private final ChargeRequest request;
    private final Locale locale;
    private final Wording wording;

    ChargeExplanation(BookTerms book, ChargeRequest request, Locale locale) {
        this.book = book;
        this.request = request;
        this.locale = locale;
        this.wording = Wording.of(locale, Labels.of(book, request.facts(), locale));
    }

    ExplainedCharge of(Line line) {
        return switch (line) {
            case Line.Priced priced -> priced(priced);
            case Line.Lifted lifted -> lifted(lifted);
            case Line.Taken taken -> taken(taken);
        };
    }

    private ExplainedCharge priced(Line.Priced line) {
        var derivation = line.rateClass().explain(line.of(), line.terms());
        var component = line.component().name();
        var own = wording.explain(derivation, component)
                .orElseThrow(
                        () -> new IllegalStateException("%s was rated and has no derivation".formatted(component)));
        var support = new StepSupport(derivation).of(component);
        var facts = new LinkedHashSet<String>();
        facts.add(period());
        if (!line.part().equals(Exact.ONE)) facts.add(part(line));
        for (var name : support) wording.explain(derivation, name).ifPresent(step -> facts.addAll(step.facts()));
        facts.addAll(own.facts());
        var rule = new ArrayList<>(own.rule());
        if (line.component().quantityFact() != null) rule.add(pricedFact(line.component()));
        rule.addAll(scaling(line));
        rule.add(line.version().citation(locale));
        var arithmetic = new ArrayList<String>();
        for (var name : support) derivation.step(name).ifPresent(step -> arithmetic.addAll(worked(step, derivation)));
        derivation.step(component).ifPresent(step -> arithmetic.addAll(limits(step, derivation)));
        if (isPlain(line, own)) arithmetic.add(fullPeriod(line));
        else arithmetic.addAll(own.arithmetic());
        arithmetic.addAll(shares(line));
        arithmetic.add(charge(line.charge().amount()));
        return explained(line, List.copyOf(facts), rule, arithmetic);
    }

    private static ExplainedCharge explained(
            Line line, List<String> facts, List<String> rule, List<String> arithmetic) {
        return new ExplainedCharge(
                line.charge(),
                facts.stream().map(ChargeExplanation::capital).toList(),
                rule.stream().map(ChargeExplanation::capital).toList(),
                arithmetic.stream().map(ChargeExplanation::capital).toList());
    }

    /** A fact that stands in a formula is told with the facts; only what was worked out is arithmetic. */
    private List<String> worked(Derivation.Step step, Derivation derivation) {
        return step instanceof Derivation.Step.Given ? List.of() : wording.sentences(step, derivation.unit());
    }

    /** Where the tiers of a budget end, before the use is put into them. */
    private List<String> limits(Derivation.Step step, Derivation derivation) {
        return step instanceof Derivation.Step.Tiered tiered && !tiered.limits().isEmpty()
                ? wording.sentences(step, derivation.unit()).subList(0, 1)
                : List.of();
    }

    /** One amount of the tariff as it stands, with nothing to reckon. */
    private static boolean isPlain(Line.Priced line, Explanation own) {
        return line.component().basis() == BillComponent.Basis.PERIOD
                && line.charge().tiers().isEmpty()
                && own.arithmetic().stream().noneMatch(text -> text.contains("="));
    }

    private String fullPeriod(Line.Priced line) {
        return say("Full period: %s", "Período completo: %s").formatted(dollars(line.value()));
    }

    private String period() {
        var facts = new StringBuilder(say("Period: %s, %d days.", "Período: %s, %d días.")
                .formatted(
                        Dates.period(request.period(), locale), request.period().days()));
        if (request.first()) facts.append(say(" Service began with it.", " El servicio comenzó con él."));
        if (request.last()) facts.append(say(" Service ended with it.", " El servicio terminó con él."));
        return facts.toString();
    }

    private String part(Line.Priced line) {
        return say(
                        "The rates changed inside the period: this line is for %s, %d days.",
                        "Las tarifas cambiaron dentro del período: esta línea es por %s, %d días.")
                .formatted(
                        Dates.period(line.charge().period(), locale),
                        line.charge().period().days());
    }

    private String pricedFact(BillComponent component) {
        return say(
                        "It is priced by the %s, not by the water used in the period.",
                        "Se cobra según: %s, no según el agua consumida en el período.")
                .formatted(wording.label(String.valueOf(component.quantityFact())));
    }

    /** Why the tiers or the amount are those of a part of a period. */
    private List<String> scaling(Line.Priced line) {
        var rules = new ArrayList<String>();
        if (!line.share().equals(Exact.ONE))
            rules.add(
                    switch (book.proration().charges()) {
                        case SHORT ->
                            say(
                                            "A first or final period of fewer than %d days is charged by the day; a full period here has %d days.",
                                            "Un primer o último período de menos de %d días se cobra por día; un período completo tiene aquí %d días.")
                                    .formatted(
                                            book.proration().shortBelowDays(),
                                            book.proration().fullDays(request));
                        case ALWAYS ->
                            say(
                                            "The charge goes by the day; a full period here has %d days.",
                                            "El cargo va por día; un período completo tiene aquí %d días.")
                                    .formatted(book.proration().fullDays(request));
                        case NEVER -> throw new IllegalStateException("nothing is prorated in this book");
                    });
        if (!line.charge().tiers().isEmpty() && line.component().quantityFact() == null) {
            var budget = isOfBudget(line);
            var scale = budget ? line.terms().budgetScale() : line.terms().tierScale();
            if (!scale.equals(Exact.ONE))
                rules.add(say(
                                "The tiers are scaled to the days: %s of their full width.",
                                "Los bloques se ajustan a los días: %s de su ancho completo.")
                        .formatted(percent(scale)));
        }
        return rules;
    }

    private static boolean isOfBudget(Line.Priced line) {
        return line.rateClass().sheet().lines().stream()
                .anyMatch(sheet -> sheet instanceof ClassSheet.Tiered tiered
                        && tiered.name().equals(line.component().name())
                        && tiered.ofBudget());
    }

    private List<String> shares(Line.Priced line) {
        if (line.component().basis() == BillComponent.Basis.USAGE) return List.of();
        var lines = new ArrayList<String>();
        var days = request.period().days();
        if (!line.share().equals(Exact.ONE))
            lines.add(say("For %d of %d days: %s × %d ÷ %d = %s", "Por %d de %d días: %s × %d ÷ %d = %s")
                    .formatted(
                            days,
                            book.proration().fullDays(request),
                            dollars(line.value()),
                            days,
                            book.proration().fullDays(request),
                            dollars(line.value().times(line.share()))));
        if (!line.part().equals(Exact.ONE)) {
            var full = line.value().times(line.share());
            var held = line.charge().period().days();
            lines.add(say(
                            "For %d of the period's %d days: %s × %d ÷ %d = %s",
                            "Por %d de los %d días del período: %s × %d ÷ %d = %s")
                    .formatted(held, days, dollars(full), held, days, dollars(full.times(line.part()))));
        }
        return lines;
    }

    private ExplainedCharge lifted(Line.Lifted line) {
        var minimum = line.minimum();
        var amount = minimum.amount().over(request.period());
        var rule = switch (minimum.per()) {
            case PERIOD ->
                say("At the least %s in a full period for: %s.", "Como mínimo %s en un período completo por: %s.");
            case DAY -> say("At the least %s a day for: %s.", "Como mínimo %s por día por: %s.");
        };
        return explained(
                line,
                List.of(
                        period(),
                        say("Charged so far: %s.", "Cobrado hasta aquí: %s.").formatted(dollars(line.reached()))),
                List.of(
                        rule.formatted(dollars(amount), names(minimum.of())),
                        line.version().citation(locale)),
                List.of(
                        say("Minimum for the period: %s", "Mínimo del período: %s")
                                .formatted(dollars(line.required().toMoney())),
                        "%s - %s = %s"
                                .formatted(
                                        dollars(line.required().toMoney()),
                                        dollars(line.reached()),
                                        dollars(line.charge().amount())),
                        charge(line.charge().amount())));
    }

    private ExplainedCharge taken(Line.Taken line) {
        var percentage = line.percentage();
        var facts = new ArrayList<String>();
        var arithmetic = new ArrayList<String>();
        var when = percentage.when();
        if (when != null) facts.add(wording.label(when.getKey()) + ": " + when.getValue());
        for (var charge : line.from()) {
            var percent = percentage.percent().over(charge.period());
            facts.add("%s: %s".formatted(charge.wording(locale), dollars(charge.amount())));
            arithmetic.add("%s × %s%% = %s"
                    .formatted(
                            dollars(charge.amount()),
                            Units.shown(percent),
                            dollars(Exact.of(charge.amount().amount())
                                    .times(percent)
                                    .dividedBy(Exact.of(100)))));
        }
        arithmetic.add(charge(line.charge().amount()));
        var rule = new ArrayList<String>();
        rule.add(say("%s is %s%% of: %s.", "%s es el %s%% de: %s.")
                .formatted(
                        line.charge().wording(locale),
                        Units.shown(percentage.percent().over(request.period())),
                        names(percentage.on())));
        if (percentage.funding() != null)
            rule.add(say("Paid for by: %s.", "Se paga con: %s.").formatted(percentage.funding()));
        rule.add(line.version().citation(locale));
        return explained(line, facts, rule, arithmetic);
    }

    private String names(Iterable<String> components) {
        var names = new ArrayList<String>();
        for (var name : components) names.add(wording.label(name));
        names.sort(String::compareTo);
        return String.join("; ", names);
    }

    private String charge(Money amount) {
        return say("Charge: %s", "Cargo: %s").formatted(dollars(amount));
    }

    private String say(String english, String spanish) {
        return Words.isSpanish(locale) ? spanish : english;
    }

    private static String dollars(Money amount) {
        return (amount.signum() < 0 ? "-$" : "$")
                + "%,.2f".formatted(amount.abs().amount());
    }

    /** Up to four decimals, so that half a cent is seen before it is rounded. */
    private static String dollars(Exact amount) {
        var shown = amount.rounded(4, RoundingMode.HALF_UP).stripTrailingZeros();
        var places = Math.max(2, shown.scale());
        return (shown.signum() < 0 ? "-$" : "$") + ("%,." + places + "f").formatted(shown.abs());
    }

    private static String percent(Exact scale) {
        return Units.shown(scale.times(Exact.of(100))) + "%";
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

package org.headgate.customers;

import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.DateRange;
import org.jspecify.annotations.Nullable;

/** What the tariff asks about an agreement: its rate class and its facts, each with the days on which it holds. */
public record AgreementTerms(AgreementId agreement, List<RateClass> classes, List<Fact> facts) {
    public AgreementTerms {
        classes = List.copyOf(classes);
        facts = List.copyOf(facts);
    }

    /** The rate class on a day; null when there is none. */
    public @Nullable String classOn(LocalDate day) {
        for (var its : classes) if (its.effective().contains(day)) return its.name();
        return null;
    }

    /** The value of a fact on a day; null when there is none. */
    public @Nullable String factOn(String name, LocalDate day) {
        for (var fact : facts) if (fact.name().equals(name) && fact.effective().contains(day)) return fact.value();
        return null;
    }

    /** What begins on a day or later. */
    AgreementTerms startingFrom(LocalDate day) {
        return new AgreementTerms(
                agreement,
                classes.stream()
                        .filter(its -> !its.effective().from().isBefore(day))
                        .toList(),
                facts.stream()
                        .filter(fact -> !fact.effective().from().isBefore(day))
                        .toList());
    }

    /** The rate class, by its name in the tariff book. */
    public record RateClass(String name, DateRange effective) {}

    /** A fact, such as {@code household_size}, by its name in the tariff book; its value as text. */
    public record Fact(String name, String value, DateRange effective) {}
}

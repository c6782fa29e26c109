package org.headgate.customers;

import java.util.List;
import org.headgate.kernel.DateRange;

/** What the tariff asks about an agreement: its rate class and its facts, each with the days on which it holds. */
public record AgreementTerms(AgreementId agreement, List<RateClass> classes, List<Fact> facts) {
    public AgreementTerms {
        classes = List.copyOf(classes);
        facts = List.copyOf(facts);
    }

    /** The rate class, by its name in the tariff book. */
    public record RateClass(String name, DateRange effective) {}

    /** A fact, such as {@code household_size}, by its name in the tariff book; its value as text. */
    public record Fact(String name, String value, DateRange effective) {}
}

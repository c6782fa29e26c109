package org.headgate.service;

import java.util.HashMap;
import java.util.Map;
import org.headgate.customers.AgreementTerms;
import org.headgate.kernel.Rejection;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;

/** A service point at which service starts, and what the tariff needs to know. */
public record PointTerms(ServicePointId point, String rateClass, Map<String, String> facts) {
    public PointTerms {
        facts = Map.copyOf(facts);
        if (rateClass.isBlank()) throw new Rejection("Choose a rate class for each service.");
    }

    /** The class and the facts that are known of an agreement last; null of one without a class. */
    static @Nullable PointTerms lastOf(ServicePointId point, AgreementTerms known) {
        if (known.classes().isEmpty()) return null;
        var facts = new HashMap<String, String>();
        known.facts().forEach(fact -> facts.put(fact.name(), fact.value()));
        return new PointTerms(point, known.classes().getLast().name(), facts);
    }
}

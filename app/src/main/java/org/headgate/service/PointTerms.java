package org.headgate.service;

import java.util.Map;
import org.headgate.kernel.Rejection;
import org.headgate.premises.ServicePointId;

/** A service point at which service starts, and what the tariff needs to know. */
public record PointTerms(ServicePointId point, String rateClass, Map<String, String> facts) {
    public PointTerms {
        facts = Map.copyOf(facts);
        if (rateClass.isBlank()) throw new Rejection("Choose a rate class for each service.");
    }
}

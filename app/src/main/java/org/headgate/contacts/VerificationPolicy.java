package org.headgate.contacts;

import java.util.List;

/** Which factors the district asks for, and how many a caller must know. */
public record VerificationPolicy(int needed, List<CallerFactor> factors, int version) {
    public VerificationPolicy {
        factors = List.copyOf(factors);
    }

    /** One wrong answer is one too many: whoever is the customer gets the others right. */
    boolean passes(List<CallerFactor> right, List<CallerFactor> wrong) {
        return wrong.isEmpty()
                && right.stream().filter(factors::contains).distinct().count() >= needed;
    }
}

package org.headgate.quotes;

import java.util.List;
import java.util.Map;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Rejection;
import org.headgate.premises.PremisesId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know the cost of.
 *
 * @param rateClass as which the customer is charged
 * @param units how many dwelling units stand behind the meters
 * @param facts what else the tariff asks about the customer
 * @param account of a customer who has one; null for somebody new
 */
public record QuoteAsked(
        List<AskedMeter> meters,
        String rateClass,
        int units,
        Map<String, String> facts,
        @Nullable AccountId account,
        @Nullable PremisesId premises) {
    private static final int MOST_UNITS = 9_999;

    public QuoteAsked {
        meters = List.copyOf(meters);
        facts = Map.copyOf(facts);
        if (meters.isEmpty()) throw new Rejection("Say which meters are to be installed.");
        if (units < 1 || units > MOST_UNITS) throw new Rejection("From 1 to %s dwelling units are quoted.", MOST_UNITS);
    }
}

package org.headgate.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.customers.Account;
import org.headgate.kernel.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes water on a lot for a time: one account with its service agreement.
 *
 * @param since when they moved in
 * @param effective the days that this office bills: those before it took over were billed elsewhere
 * @param owner who owns the lot, when it is not the customer
 * @param classes the rate class, or two when it changes
 * @param mailStreet where the mail goes when it does not go to the lot; blank otherwise
 */
record Tenancy(
        Party party,
        @Nullable Party owner,
        Lot lot,
        LocalDate since,
        DateRange effective,
        List<DatedClass> classes,
        Map<String, String> facts,
        String mailStreet,
        Account.Delivery delivery,
        Payer payer) {
    boolean occupies(LocalDate day) {
        return !day.isBefore(since) && (effective.until() == null || day.isBefore(effective.end()));
    }

    /** A rate class and the days on which it holds. */
    record DatedClass(String rateClass, DateRange effective) {}
}

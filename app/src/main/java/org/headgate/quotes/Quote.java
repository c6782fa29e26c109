package org.headgate.quotes;

import java.time.LocalDate;
import org.headgate.applications.ApplicationId;
import org.headgate.customers.AccountNumber;
import org.jspecify.annotations.Nullable;

/**
 * A quote as it was made.
 *
 * @param number of the account it is for
 * @param application which it became; null when none
 */
public record Quote(
        QuoteId id,
        LocalDate madeOn,
        String madeBy,
        QuoteFor customer,
        @Nullable AccountNumber number,
        String words,
        QuoteAsked asked,
        QuoteFigures figures,
        @Nullable ApplicationId application) {
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(figures.validUntil());
    }
}

package org.headgate.quotes;

import java.time.LocalDate;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A quote in the list of quotes. */
public record QuoteRow(
        QuoteId id,
        LocalDate madeOn,
        LocalDate validUntil,
        String customer,
        String address,
        @Nullable Long account,
        Money total,
        @Nullable Long application,
        String madeBy) {
    QuoteRow masked() {
        return new QuoteRow(id, madeOn, validUntil, "", "", account, total, application, madeBy);
    }

    public boolean isMasked() {
        return customer.isEmpty();
    }
}

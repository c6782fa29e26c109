package org.headgate.quotes;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
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
        String madeBy)
        implements Discreet<QuoteRow> {
    @Override
    public @Nullable AccountId accountShown() {
        return account == null ? null : new AccountId(account);
    }

    @Override
    public QuoteRow masked(String instead) {
        return new QuoteRow(id, madeOn, validUntil, instead, "", account, total, application, madeBy);
    }
}

package org.headgate.quotes;

import java.util.OptionalLong;
import org.headgate.applications.ApplicationId;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/**
 * Opens the application for what was quoted, with its figures.
 *
 * @param account whose quote it is; null for somebody new
 * @param kind of application, by its code in the district's pack
 */
public record ApplyFromQuote(QuoteId quote, @Nullable AccountId account, String kind) implements Action<ApplicationId> {
    @Override
    public OptionalLong accountConcerned() {
        return account == null ? OptionalLong.empty() : OptionalLong.of(account.value());
    }
}

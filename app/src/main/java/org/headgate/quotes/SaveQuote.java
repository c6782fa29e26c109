package org.headgate.quotes;

import java.util.OptionalLong;
import org.headgate.kernel.Money;
import org.headgate.office.Action;

/**
 * Keeps what an installation was said to cost.
 *
 * @param total as the person saw it: when it comes to something else meanwhile, nothing is kept
 * @param words what else was said
 */
public record SaveQuote(QuoteAsked asked, QuoteFor customer, Money total, String words) implements Action<QuoteId> {
    @Override
    public OptionalLong accountConcerned() {
        var account = asked.account();
        return account == null ? OptionalLong.empty() : OptionalLong.of(account.value());
    }
}

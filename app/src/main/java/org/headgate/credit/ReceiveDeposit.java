package org.headgate.credit;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Action;

/** Takes a deposit in, or a part of it. */
public record ReceiveDeposit(AccountId account, DepositId deposit, Money amount, Tender tender, String reference)
        implements Action<DepositEntryId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }

    /** What it was paid with; a card is taken at the terminal, and its number never comes in here. */
    public enum Tender {
        CASH,
        CHECK,
        CARD_TERMINAL,
        TRANSFER
    }
}

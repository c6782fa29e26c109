package org.headgate.credit;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Action;

/** Takes a transfer of a balance back. */
public record ReverseBalanceTransfer(AccountId from, BalanceTransferId transfer, Money amount, String words)
        implements Action<BalanceTransferId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(from.value());
    }
}

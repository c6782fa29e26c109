package org.headgate.credit;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Action;

/** Takes back something that was done with a deposit. */
public record ReverseDepositEntry(
        AccountId account, DepositId deposit, DepositEntryId entry, Money amount, String words, int version)
        implements Action<DepositEntryId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

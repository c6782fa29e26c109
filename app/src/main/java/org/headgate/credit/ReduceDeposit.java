package org.headgate.credit;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Action;

/** Asks for less of a deposit. */
public record ReduceDeposit(
        AccountId account, DepositId deposit, Money amount, WaiverReason reason, String words, int version)
        implements Action<DepositEntryId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

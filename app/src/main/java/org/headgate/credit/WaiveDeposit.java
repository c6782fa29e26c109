package org.headgate.credit;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Action;

/** Does without all that is still to be paid of a deposit. */
public record WaiveDeposit(
        AccountId account, DepositId deposit, Money amount, WaiverReason reason, String words, int version)
        implements Action<DepositEntryId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

package org.headgate.credit;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Action;

/** Gives a deposit back by the district's rule: what is owed first, the rest as credit or by check. */
public record ReleaseDeposit(AccountId account, DepositId deposit, Money amount, int version)
        implements Action<DepositId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

package org.headgate.credit;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Action;

/** Pays with a deposit what the account owes. */
public record ApplyDeposit(AccountId account, DepositId deposit, Money amount, String words, int version)
        implements Action<DepositEntryId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

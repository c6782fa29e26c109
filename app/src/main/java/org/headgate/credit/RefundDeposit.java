package org.headgate.credit;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.customers.MailingAddress;
import org.headgate.kernel.Money;
import org.headgate.office.Action;

/** Gives a deposit, or a part of it, back by check. */
public record RefundDeposit(
        AccountId account, DepositId deposit, Money amount, MailingAddress to, String words, int version)
        implements Action<DepositEntryId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

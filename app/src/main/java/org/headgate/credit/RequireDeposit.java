package org.headgate.credit;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Action;
import org.headgate.premises.PremisesId;
import org.jspecify.annotations.Nullable;

/** Asks for a deposit, at most what the district's policy and the law come to. */
public record RequireDeposit(
        AccountId account, Money amount, @Nullable PremisesId premises, String rateClass, LocalDate dueOn, String words)
        implements Action<DepositId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

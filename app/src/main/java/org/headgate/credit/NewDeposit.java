package org.headgate.credit;

import java.time.LocalDate;
import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Reason;
import org.headgate.premises.PremisesId;
import org.jspecify.annotations.Nullable;

/**
 * A deposit to be asked for.
 *
 * @param rateClass the class it is for, or blank
 * @param why how the amount was worked out; kept with it
 */
public record NewDeposit(
        AccountId account,
        @Nullable PremisesId premises,
        String rateClass,
        Deposit.Purpose purpose,
        Money amount,
        LocalDate dueOn,
        List<Reason> why,
        String words) {
    public NewDeposit {
        why = List.copyOf(why);
    }
}

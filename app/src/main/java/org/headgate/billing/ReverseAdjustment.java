package org.headgate.billing;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Action;

/**
 * Takes an adjustment back.
 *
 * @param amount what it was about, without a sign
 */
public record ReverseAdjustment(AccountId account, AdjustmentId adjustment, Money amount, String words)
        implements Action<AdjustmentId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

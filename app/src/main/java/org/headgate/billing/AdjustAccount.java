package org.headgate.billing;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Action;

/**
 * Charges or credits an account besides its bills.
 *
 * @param service for which, as in WATER; blank for the account as a whole
 * @param change charged when positive, credited when negative
 * @param words what happened, for the next reader
 */
public record AdjustAccount(AccountId account, String service, Money change, AdjustmentReason reason, String words)
        implements Action<AdjustmentId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }

    @Override
    public Money amount() {
        return change.abs();
    }
}

package org.headgate.construction;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;

/**
 * Withdraws an application before a meter is handed out; a deposit is given back.
 */
public record CancelHydrantMeter(AccountId account, RentalId rental, String words, int version)
        implements Action<RentalId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

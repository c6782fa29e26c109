package org.headgate.construction;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;

/**
 * Hands a meter out: its register, and the hydrant it goes to.
 */
public record HandOutHydrantMeter(
        AccountId account, RentalId rental, HydrantMeterId meter, BigDecimal register, Place place, int version)
        implements Action<RentalId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

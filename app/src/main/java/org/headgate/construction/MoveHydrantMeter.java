package org.headgate.construction;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;

/**
 * Writes down that a meter was moved.
 */
public record MoveHydrantMeter(AccountId account, RentalId rental, LocalDate on, Place place, String movedBy)
        implements Action<RentalId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

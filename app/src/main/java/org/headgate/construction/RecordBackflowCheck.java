package org.headgate.construction;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;

/**
 * Writes a check of the backflow device down.
 */
public record RecordBackflowCheck(AccountId account, RentalId rental, LocalDate on, boolean passed, String tester)
        implements Action<RentalId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

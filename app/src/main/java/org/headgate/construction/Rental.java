package org.headgate.construction;

import java.time.LocalDate;
import org.headgate.credit.DepositId;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Discreet;
import org.jspecify.annotations.Nullable;

/**
 * A hydrant meter lent, or applied for.
 *
 * @param name of the contractor
 * @param site where they build
 * @param place the hydrant it is at now; blank while no meter is out
 */
public record Rental(
        RentalId id,
        AccountId account,
        AccountNumber number,
        String name,
        String project,
        String site,
        String contact,
        State state,
        LocalDate appliedOn,
        @Nullable LocalDate expectedUntil,
        DepositId deposit,
        @Nullable HydrantMeterId meter,
        @Nullable String serial,
        @Nullable LocalDate outOn,
        @Nullable LocalDate backflowDueOn,
        @Nullable LocalDate returnedOn,
        String words,
        int version,
        @Nullable LocalDate lastReadOn,
        String place)
        implements Discreet<Rental> {
    @Override
    public @Nullable AccountId accountShown() {
        return account;
    }

    @Override
    public Rental masked(String instead) {
        return new Rental(
                id,
                account,
                number,
                instead,
                instead,
                "",
                "",
                state,
                appliedOn,
                expectedUntil,
                deposit,
                meter,
                serial,
                outOn,
                backflowDueOn,
                returnedOn,
                "",
                version,
                lastReadOn,
                place);
    }

    /** Where it stands. */
    public enum State {
        APPLIED,
        OUT,
        RETURNED,
        CANCELLED
    }

    public @Nullable LocalDate readDueOn(int everyDays) {
        return state == State.OUT && lastReadOn != null ? lastReadOn.plusDays(everyDays) : null;
    }
}

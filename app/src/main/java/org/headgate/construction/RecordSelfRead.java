package org.headgate.construction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;

/**
 * Takes down what the contractor reads on the meter.
 *
 * @param confirmed that an unusual use was asked about and is right
 */
public record RecordSelfRead(
        AccountId account, RentalId rental, LocalDate on, BigDecimal register, String toldBy, boolean confirmed)
        implements Action<RentalId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

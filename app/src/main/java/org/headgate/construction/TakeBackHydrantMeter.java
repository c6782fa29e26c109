package org.headgate.construction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Action;

/**
 * Takes a meter back: its last read, what is damaged, and with it the charges and the deposit.
 *
 * @param damages the codes of the district's list
 * @param amount what the damages come to, as it was shown
 */
public record TakeBackHydrantMeter(
        AccountId account,
        RentalId rental,
        LocalDate on,
        BigDecimal register,
        List<String> damages,
        Money amount,
        String words,
        int version)
        implements Action<RentalId> {
    public TakeBackHydrantMeter {
        damages = List.copyOf(damages);
    }

    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

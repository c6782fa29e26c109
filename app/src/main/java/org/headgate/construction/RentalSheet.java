package org.headgate.construction;

import java.math.BigDecimal;
import java.util.List;
import org.headgate.credit.Deposit;
import org.headgate.district.ConstructionPolicy;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of a lent hydrant meter shows.
 *
 * @param meter null before one is handed out
 * @param stock what could be handed out
 * @param water what was charged for the water, once it is back
 */
public record RentalSheet(
        Rental rental,
        Deposit deposit,
        @Nullable HydrantMeter meter,
        List<HydrantMeter> stock,
        List<HydrantPlace> locations,
        List<HydrantRead> reads,
        List<BackflowCheck> checks,
        List<String> damages,
        Money water,
        Money damaged,
        ConstructionPolicy policy) {
    public BigDecimal used() {
        return HydrantCharges.used(reads);
    }
}

package org.headgate.construction;

import java.math.BigDecimal;
import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.rating.book.Charge;

/** What the return would come to. */
public record HydrantReturn(BigDecimal used, List<Charge> water, Money damages, Money held) {
    public Money waterTotal() {
        return HydrantCharges.total(water);
    }

    public Money total() {
        return HydrantCharges.total(water).plus(damages);
    }
}

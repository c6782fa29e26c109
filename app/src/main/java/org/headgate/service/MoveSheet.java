package org.headgate.service;

import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.metering.MeterCard;
import org.headgate.orders.OrderCard;
import org.headgate.web.Saying;
import org.jspecify.annotations.Nullable;

/**
 * A move with what it caused.
 *
 * @param caused a line each
 * @param missing the meters without a figure of its day
 * @param fee what was charged for the new account; null when nothing was
 * @param waivable whether the fee may be waived
 * @param finishable whether it can take effect now by figures or estimates
 */
public record MoveSheet(
        MoveCard move,
        List<Saying> caused,
        List<OrderCard> visits,
        List<MeterCard> missing,
        @Nullable Money fee,
        boolean waivable,
        boolean finishable) {
    public MoveSheet {
        caused = List.copyOf(caused);
        visits = List.copyOf(visits);
        missing = List.copyOf(missing);
    }
}

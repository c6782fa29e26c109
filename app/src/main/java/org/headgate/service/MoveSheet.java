package org.headgate.service;

import java.util.List;
import org.headgate.metering.MeterCard;
import org.headgate.orders.OrderCard;
import org.headgate.web.Saying;

/**
 * A move with what it caused.
 *
 * @param caused a line each
 * @param missing the meters without a figure of its day
 * @param finishable whether it can take effect now by figures or estimates
 */
public record MoveSheet(
        MoveCard move, List<Saying> caused, List<OrderCard> visits, List<MeterCard> missing, boolean finishable) {
    public MoveSheet {
        caused = List.copyOf(caused);
        visits = List.copyOf(visits);
        missing = List.copyOf(missing);
    }
}

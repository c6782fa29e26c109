package org.headgate.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.Rejection;
import org.headgate.metering.InstallationId;
import org.headgate.office.Action;

/**
 * Says that a visit was made, with the figures of the dials and what was found.
 *
 * @param version of the order as the form showed it
 */
public record CompleteOrder(OrderId order, LocalDate doneOn, List<Figure> reads, String found, int version)
        implements Action<OrderId> {
    /** What the dials of a meter showed. */
    public record Figure(InstallationId installation, BigDecimal register) {}

    public CompleteOrder {
        reads = List.copyOf(reads);
        found = found.strip();
        if (found.length() > NewOrder.NOTE_AT_MOST)
            throw new Rejection("At most %s characters.", NewOrder.NOTE_AT_MOST);
    }
}

package org.headgate.orders;

import org.headgate.kernel.Rejection;
import org.headgate.office.Action;

/**
 * Says that a visit will not be made, and why.
 *
 * @param version of the order as the form showed it
 */
public record VoidOrder(OrderId order, String reason, int version) implements Action<OrderId> {
    public VoidOrder {
        reason = reason.strip();
        if (reason.isEmpty()) throw new Rejection("State why the visit is not made.");
        if (reason.length() > NewOrder.NOTE_AT_MOST)
            throw new Rejection("At most %s characters.", NewOrder.NOTE_AT_MOST);
    }
}

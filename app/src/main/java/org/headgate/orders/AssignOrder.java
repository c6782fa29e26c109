package org.headgate.orders;

import org.headgate.office.Action;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Gives an order to somebody of the field, or back to nobody.
 *
 * @param version of the order as the form showed it
 */
public record AssignOrder(OrderId order, @Nullable PersonId to, int version) implements Action<OrderId> {}

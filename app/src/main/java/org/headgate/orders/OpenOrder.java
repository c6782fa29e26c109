package org.headgate.orders;

import java.util.OptionalLong;
import org.headgate.office.Action;

/** Asks for a visit. Answers the order. */
public record OpenOrder(NewOrder order) implements Action<OrderId> {
    @Override
    public OptionalLong accountConcerned() {
        var account = order.account();
        return account == null ? OptionalLong.empty() : OptionalLong.of(account.value());
    }
}

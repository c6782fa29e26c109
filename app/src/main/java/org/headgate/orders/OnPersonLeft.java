package org.headgate.orders;

import org.headgate.office.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The visits of somebody who left are to be given out again. */
@Component("ordersOnPersonLeft")
class OnPersonLeft {
    private final ServiceOrders orders;

    OnPersonLeft(ServiceOrders orders) {
        this.orders = orders;
    }

    @EventListener
    void giveBack(PersonLeft left) {
        orders.unassign(left.person());
    }
}

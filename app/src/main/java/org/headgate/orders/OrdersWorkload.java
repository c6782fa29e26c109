package org.headgate.orders;

import java.time.LocalDate;
import java.util.List;
import org.headgate.office.Load;
import org.headgate.office.Workload;
import org.springframework.stereotype.Component;

/** The visits that are not made yet. */
@Component
class OrdersWorkload implements Workload {
    private final ServiceOrders orders;

    OrdersWorkload(ServiceOrders orders) {
        this.orders = orders;
    }

    @Override
    public List<Load> loads(LocalDate today) {
        return orders.loads(today);
    }
}

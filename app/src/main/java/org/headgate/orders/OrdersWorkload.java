package org.headgate.orders;

import java.time.LocalDate;
import java.util.List;
import org.headgate.office.InHand;
import org.headgate.office.Load;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
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

    /** Where a visit is made is known to whoever gives it out; whose account it is stands on the order. */
    @Override
    public List<InHand> inHand(PersonId person) {
        return orders.assignedTo(person).stream()
                .map(order -> new InHand(
                        "orders.kind." + order.kind().name(),
                        order.address(),
                        "/orders/" + order.id().value(),
                        order.wantedOn(),
                        "/orders/%d/assign".formatted(order.id().value()),
                        order.version(),
                        List.of(Role.FIELD, Role.DISPATCHER)))
                .toList();
    }
}

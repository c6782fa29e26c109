package org.headgate.orders;

import java.util.List;
import org.headgate.office.Proof;
import org.springframework.stereotype.Component;

/** A visit made for a read brought one back. */
@Component
class OrdersProof implements Proof {
    private final ServiceOrders orders;

    OrdersProof(ServiceOrders orders) {
        this.orders = orders;
    }

    @Override
    public String claim() {
        return "every read order that is done brought its read";
    }

    @Override
    public List<String> problems() {
        var without = orders.doneWithoutRead();
        return without == 0 ? List.of() : List.of("%d read orders are done without a read".formatted(without));
    }
}

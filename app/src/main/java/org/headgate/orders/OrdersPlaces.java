package org.headgate.orders;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.headgate.web.RailCounts;
import org.springframework.stereotype.Component;

/** The place where visits are looked after; what waits there are the visits that nobody made yet. */
@Component
class OrdersPlaces implements Places, RailCounts {
    private final Orders orders;

    OrdersPlaces(Orders orders) {
        this.orders = orders;
    }

    @Override
    public List<Place> places() {
        return List.of(new Place(
                "/orders",
                "orders.place",
                "route",
                EnumSet.of(Role.REPRESENTATIVE, Role.DISPATCHER, Role.FIELD, Role.COLLECTIONS),
                40));
    }

    @Override
    public Map<String, Integer> waiting(Person person) {
        return Map.of("/orders", orders.waiting());
    }
}

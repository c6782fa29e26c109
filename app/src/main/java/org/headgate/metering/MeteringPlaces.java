package org.headgate.metering;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.headgate.web.RailCounts;
import org.springframework.stereotype.Component;

/** The place where reads are worked; what waits there are the reads that a person must look at. */
@Component
class MeteringPlaces implements Places, RailCounts {
    private final Metering metering;

    MeteringPlaces(Metering metering) {
        this.metering = metering;
    }

    @Override
    public List<Place> places() {
        return List.of(
                new Place("/reads", "reads.place", "gauge", EnumSet.of(Role.BILLING, Role.DISPATCHER, Role.FIELD), 10));
    }

    @Override
    public Map<String, Integer> waiting(Person person) {
        return Map.of("/reads", metering.waiting());
    }
}

package org.headgate.construction;

import java.util.EnumSet;
import java.util.List;
import org.headgate.office.Role;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.springframework.stereotype.Component;

/** The place of hydrant meters. */
@Component
class ConstructionPlaces implements Places {
    @Override
    public List<Place> places() {
        return List.of(new Place(
                "/construction",
                "construction.place",
                "droplet",
                EnumSet.of(Role.REPRESENTATIVE, Role.DISPATCHER, Role.FIELD),
                60));
    }
}

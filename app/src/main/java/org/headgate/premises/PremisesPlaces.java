package org.headgate.premises;

import java.util.EnumSet;
import java.util.List;
import org.headgate.office.Role;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.springframework.stereotype.Component;

/** The place where somebody looks up whether an address is served. */
@Component
class PremisesPlaces implements Places {
    @Override
    public List<Place> places() {
        return List.of(new Place(
                "/service-area",
                "area.place",
                "map-pin",
                EnumSet.of(Role.REPRESENTATIVE, Role.RECEPTION, Role.DISPATCHER),
                65));
    }
}

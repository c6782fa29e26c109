package org.headgate.desk;

import java.util.EnumSet;
import java.util.List;
import org.headgate.office.Role;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.springframework.stereotype.Component;

/** The places that everybody has. */
@Component
class DeskPlaces implements Places {
    @Override
    public List<Place> places() {
        var everybody = EnumSet.allOf(Role.class);
        return List.of(
                new Place("/", "desk.place", "home", everybody, 0),
                new Place("/tariff", "desk.tariff", "book", everybody, 60),
                new Place("/accounts", "desk.place.accounts", "user", everybody, 50));
    }
}

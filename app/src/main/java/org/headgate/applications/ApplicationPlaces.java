package org.headgate.applications;

import java.util.EnumSet;
import java.util.List;
import org.headgate.office.Role;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.springframework.stereotype.Component;

/** The place of applications. */
@Component
class ApplicationPlaces implements Places {
    @Override
    public List<Place> places() {
        return List.of(new Place(
                "/applications", "applications.place", "checks", EnumSet.of(Role.REPRESENTATIVE, Role.RECEPTION), 55));
    }
}

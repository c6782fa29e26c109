package org.headgate.service;

import java.util.EnumSet;
import java.util.List;
import org.headgate.office.Role;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.springframework.stereotype.Component;

/** The place where service that starts, stops or moves is looked after. */
@Component
class ServicePlaces implements Places {
    @Override
    public List<Place> places() {
        return List.of(new Place("/moves", "service.place", "calendar", EnumSet.of(Role.REPRESENTATIVE), 35));
    }
}

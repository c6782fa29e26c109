package org.headgate.schedule;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.headgate.web.RailCounts;
import org.springframework.stereotype.Component;

/** The calendar, for everybody; what waits there is one's own of today, and for supervisors all that is late. */
@Component
class SchedulePlaces implements Places, RailCounts {
    private final Schedule schedule;

    SchedulePlaces(Schedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public List<Place> places() {
        return List.of(new Place("/calendar", "schedule.place", "calendar", EnumSet.allOf(Role.class), 57));
    }

    @Override
    public Map<String, Integer> waiting(Person person) {
        return Map.of("/calendar", schedule.waiting(person, person.level().reaches(Level.SUPERVISOR)));
    }
}

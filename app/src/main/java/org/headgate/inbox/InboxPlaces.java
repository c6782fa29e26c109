package org.headgate.inbox;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.headgate.office.Person;
import org.headgate.office.Reviews;
import org.headgate.office.Role;
import org.headgate.office.WorkQueue;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.headgate.web.RailCounts;
import org.springframework.stereotype.Component;

/** The inbox, the reviews and the team: places that everybody has. */
@Component
class InboxPlaces implements Places, RailCounts {
    private final Reviews reviews;
    private final WorkQueue queue;

    InboxPlaces(Reviews reviews, WorkQueue queue) {
        this.reviews = reviews;
        this.queue = queue;
    }

    @Override
    public List<Place> places() {
        var everybody = EnumSet.allOf(Role.class);
        return List.of(
                new Place("/inbox", "inbox.place", "checks", everybody, 1),
                new Place("/reviews", "reviews.place", "player-pause", everybody, 2),
                new Place("/team", "team.title", "users", everybody, 90));
    }

    @Override
    public Map<String, Integer> waiting(Person person) {
        return Map.of("/inbox", queue.waitingCount(person), "/reviews", reviews.waitingCount(person));
    }
}

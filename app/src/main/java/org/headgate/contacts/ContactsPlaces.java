package org.headgate.contacts;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.headgate.web.RailCounts;
import org.springframework.stereotype.Component;

/** Where contacts are worked: messages stand beside follow-ups, the directory beside the knowledge base. */
@Component
class ContactsPlaces implements Places, RailCounts {
    private final CaseFiles cases;
    private final FollowUpList followUps;
    private final Messages messages;

    ContactsPlaces(CaseFiles cases, FollowUpList followUps, Messages messages) {
        this.cases = cases;
        this.followUps = followUps;
        this.messages = messages;
    }

    @Override
    public List<Place> places() {
        var front = EnumSet.of(Role.REPRESENTATIVE, Role.RECEPTION);
        return List.of(
                new Place("/line", "contacts.place.line", "users", EnumSet.allOf(Role.class), 57),
                new Place("/contacts", "contacts.place", "phone", front, 52),
                new Place(
                        "/cases",
                        "contacts.place.cases",
                        "ban",
                        EnumSet.of(Role.REPRESENTATIVE, Role.BILLING, Role.COLLECTIONS, Role.FINANCE),
                        54),
                new Place("/follow-ups", "contacts.place.follow-ups", "clock", EnumSet.allOf(Role.class), 56),
                new Place("/knowledge", "contacts.place.knowledge", "book", front, 58));
    }

    @Override
    public Map<String, Integer> waiting(Person person) {
        return Map.of(
                "/cases",
                cases.waiting(person.id()),
                "/follow-ups",
                followUps.waiting(person) + messages.waiting(person));
    }
}

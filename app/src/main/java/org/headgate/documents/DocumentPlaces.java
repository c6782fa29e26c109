package org.headgate.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.headgate.web.RailCounts;
import org.springframework.stereotype.Component;

/** The place of the documents; what waits there are those that somebody must index. */
@Component
class DocumentPlaces implements Places, RailCounts {
    private final Documents documents;

    DocumentPlaces(Documents documents) {
        this.documents = documents;
    }

    @Override
    public List<Place> places() {
        return List.of(new Place(
                "/documents",
                "documents.place",
                "file-text",
                EnumSet.of(Role.REPRESENTATIVE, Role.BILLING, Role.RECEPTION, Role.COLLECTIONS),
                60));
    }

    @Override
    public Map<String, Integer> waiting(Person person) {
        return Map.of("/documents", documents.waiting());
    }
}

package org.headgate.quotes;

import java.util.EnumSet;
import java.util.List;
import org.headgate.office.Role;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.springframework.stereotype.Component;

/** The place of quotes. */
@Component
class QuotesPlaces implements Places {
    @Override
    public List<Place> places() {
        return List.of(new Place(
                "/quotes",
                "quotes.place",
                "calculator",
                EnumSet.of(Role.REPRESENTATIVE, Role.RECEPTION, Role.BILLING, Role.FINANCE),
                57));
    }
}

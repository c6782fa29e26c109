package org.headgate.credit;

import java.util.EnumSet;
import java.util.List;
import org.headgate.office.Role;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.springframework.stereotype.Component;

/** The place where deposits are looked after. */
@Component
class CreditPlaces implements Places {
    @Override
    public List<Place> places() {
        return List.of(new Place(
                "/deposits",
                "credit.place",
                "cash",
                EnumSet.of(Role.REPRESENTATIVE, Role.COLLECTIONS, Role.FINANCE, Role.CASHIER),
                45));
    }
}

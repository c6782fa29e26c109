package org.headgate.billing;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.web.Place;
import org.headgate.web.Places;
import org.headgate.web.RailCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The place where cycles are billed; what waits there are the runs that a person must take further. */
@Component
class BillingPlaces implements Places, RailCounts {
    private final JdbcClient jdbc;

    BillingPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Place> places() {
        return List.of(new Place("/runs", "runs.place", "file-invoice", EnumSet.of(Role.BILLING, Role.FINANCE), 20));
    }

    @Override
    public Map<String, Integer> waiting(Person person) {
        return Map.of(
                "/runs",
                jdbc.sql("select count(*)::int from billing.run where state in ('REVIEW', 'SIGNED_OFF', 'POSTED')")
                        .query(Integer.class)
                        .single());
    }
}

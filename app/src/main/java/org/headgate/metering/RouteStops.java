package org.headgate.metering;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.headgate.premises.RouteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the meters of a route are and how a reader knows them. */
@Repository
class RouteStops {
    private final JdbcClient jdbc;

    RouteStops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stop(
            long installation,
            String houseNumber,
            String street,
            String unit,
            String city,
            String zip,
            String endpoint,
            String manufacturer) {}

    /** By installation. */
    Map<Long, Stop> of(RouteId route, LocalDate day) {
        var stops = new HashMap<Long, Stop>();
        jdbc.sql("""
                select i.id as installation, p.house_number, p.street, p.unit, p.city, p.zip, m.endpoint, m.manufacturer
                  from premises.service_point sp
                  join premises.premises p on p.id = sp.premises_id
                  join metering.installation i on i.service_point_id = sp.id
                  join metering.meter m on m.id = i.meter_id
                 where sp.route_id = :route
                   and sp.state = 'ACTIVE'
                   and i.effective @> cast(:day as date)
                """)
                .param("route", route.value())
                .param("day", day)
                .query(Stop.class)
                .list()
                .forEach(stop -> stops.put(stop.installation(), stop));
        return stops;
    }
}

package org.headgate.metering;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read books: every route with what is read, what is not, and what must be looked at. */
@Repository
class RouteCards {
    /** A route is read once a month or every other; what is younger than this belongs to the reading that goes on. */
    static final int DAYS_OF_A_READING = 21;

    private final JdbcClient jdbc;

    RouteCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RouteCard> all(LocalDate today) {
        return jdbc.sql("""
                select r.id as route, r.code, r.name, c.name as cycle,
                       count(i.id)::int as meters,
                       count(i.id) filter (where newest.read_on > :since)::int as read,
                       count(i.id) filter (where exists (select from metering.read_exception e
                                                          where e.installation_id = i.id
                                                            and e.service_point_id = sp.id
                                                            and e.resolution is null))::int as waiting,
                       max(newest.read_on) as last_read_on
                  from premises.route r
                  join premises.cycle c on c.id = r.cycle_id
                  left join premises.service_point sp on sp.route_id = r.id and sp.state = 'ACTIVE'
                  left join metering.installation i on i.service_point_id = sp.id and i.effective @> cast(:today as date)
                  left join lateral (select max(m.read_on) as read_on
                                       from metering.read m
                                      where m.service_point_id = sp.id
                                        and m.installation_id = i.id
                                        and m.state in ('ACCEPTED', 'EXCEPTION')) newest on true
                 group by r.id, r.code, r.name, c.name
                 order by r.code
                """)
                .param("today", today)
                .param("since", today.minusDays(DAYS_OF_A_READING))
                .query(RouteCard.class)
                .list();
    }
}

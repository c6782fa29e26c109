package org.headgate.billing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.headgate.metering.Occupancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is at a service point, from its agreements: what metering cannot know and its checks need. */
@Component
class AgreementOccupancy implements Occupancy {
    private final JdbcClient jdbc;

    AgreementOccupancy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record AtAPoint(
            long servicePoint,
            @Nullable String rateClass,
            @Nullable LocalDate vacantSince) {}

    @Override
    public Map<Long, Occupant> on(Collection<Long> servicePoints, LocalDate day) {
        var known = new HashMap<Long, Occupant>();
        atPoints(servicePoints, day)
                .forEach(point -> known.put(
                        point.servicePoint(),
                        new Occupant(point.rateClass() == null ? "" : point.rateClass(), point.vacantSince())));
        return known;
    }

    /** A point that never had an agreement is not known to be vacant. */
    private Iterable<AtAPoint> atPoints(Collection<Long> servicePoints, LocalDate day) {
        return jdbc.sql("""
                select p.id as service_point, c.rate_class,
                       case when a.id is null
                            then (select max(upper(before.effective))
                                    from customers.service_agreement before
                                   where before.service_point_id = p.id
                                     and upper(before.effective) <= :day) end as vacant_since
                  from unnest(:points::bigint[]) as p (id)
                  left join customers.service_agreement a on a.service_point_id = p.id and a.effective @> :day::date
                  left join customers.agreement_class c on c.agreement_id = a.id and c.effective @> :day::date
                """)
                .param("points", servicePoints.toArray(Long[]::new))
                .param("day", day)
                .query(AtAPoint.class)
                .list();
    }
}

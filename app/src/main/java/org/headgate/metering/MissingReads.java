package org.headgate.metering;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meters of active service points that were not read in time. */
@Repository
class MissingReads {
    private final JdbcClient jdbc;

    MissingReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In route order: those without a read after the one day and up to the other. */
    List<MissingRead> in(ReadScope scope, LocalDate after, LocalDate until) {
        return jdbc.sql("""
                select i.id as installation, sp.id as service_point, r.code as route, sp.sequence, p.address, m.serial,
                       previous.read_on as previous_on, previous.register as previous_register,
                       previous.kind as previous_kind, coalesce(said.code, '') as code
                  from premises.route r
                  join premises.service_point sp on sp.route_id = r.id
                  join premises.premises p on p.id = sp.premises_id
                  join metering.installation i on i.service_point_id = sp.id
                  join metering.meter m on m.id = i.meter_id
                  left join lateral (
                       select read_on, register, kind
                         from metering.read
                        where installation_id = i.id
                          and state in ('ACCEPTED', 'EXCEPTION')
                          and read_on <= :until
                        order by read_on desc, (kind = 'INITIAL')
                        limit 1) previous on true
                  left join lateral (
                       select facts ->> 'code' as code
                         from metering.read_exception
                        where service_point_id = sp.id
                          and installation_id = i.id
                          and kind = 'NoRead'
                          and read_on > :after
                          and read_on <= :until
                        order by id desc
                        limit 1) said on true
                 where (r.id = :route or r.cycle_id = :cycle)
                   and sp.state = 'ACTIVE'
                   and i.effective @> cast(:until as date)
                   and (previous.read_on is null or previous.read_on <= :after or previous.kind = 'INITIAL')
                 order by r.code, sp.sequence, i.id
                """)
                .param("route", scope.route())
                .param("cycle", scope.cycle())
                .param("after", after)
                .param("until", until)
                .query(MissingRead.class)
                .list();
    }
}

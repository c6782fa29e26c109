package org.headgate.metering;

import java.time.LocalDate;
import java.util.Collection;
import org.headgate.office.PersonId;
import org.headgate.premises.ServicePointId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meters that somebody outside the queue of reads wants read again; the reads they have go on counting until then. */
@Repository
class Rereads {
    private final JdbcClient jdbc;

    Rereads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A read counts as the answer from the day it is asked for, and after the one that raised the question. */
    int ask(Collection<ServicePointId> points, LocalDate today, String reference, String why, PersonId by) {
        return jdbc.sql("""
                insert into metering.read_exception
                       (installation_id, service_point_id, meter_serial, read_on, kind, facts, severity,
                        resolution, reason, resolved_by, resolved_at)
                select i.id, i.service_point_id, m.serial,
                       greatest(:today::date, coalesce(last_read.read_on + 1, :today::date)),
                       'ReadAgain', jsonb_build_object('reference', :reference::text, 'why', :why::text), 40,
                       'REREAD', :why, :by, clock_timestamp()
                  from metering.installation i
                  join metering.meter m on m.id = i.meter_id
                  left join lateral (
                       select max(r.read_on) as read_on
                         from metering.read r
                        where r.installation_id = i.id
                          and r.state in ('ACCEPTED', 'EXCEPTION')
                          and r.kind <> 'ESTIMATED') last_read on true
                 where i.service_point_id = any (:points)
                   and i.effective @> :today::date
                """)
                .param("today", today)
                .param("reference", reference)
                .param("why", why)
                .param("by", by.value())
                .param("points", points.stream().map(ServicePointId::value).toArray(Long[]::new))
                .update();
    }

    void takeBack(String reference) {
        jdbc.sql("""
                update metering.read_exception
                   set resolution = 'DISMISSED'
                 where kind = 'ReadAgain'
                   and resolution = 'REREAD'
                   and facts ->> 'reference' = :reference
                """).param("reference", reference).update();
    }
}

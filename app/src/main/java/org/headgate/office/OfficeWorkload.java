package org.headgate.office;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.headgate.district.District;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inboxes (follow-ups, cases, messages, tasks and whatever else is put in) and the reviews. */
@Component
class OfficeWorkload implements Workload {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final District district;

    OfficeWorkload(JdbcClient jdbc, InstantSource clock, District district) {
        this.jdbc = jdbc;
        this.district = district;
        this.clock = clock;
    }

    @Override
    public List<Load> loads(LocalDate today) {
        return Stream.concat(work().stream(), reviews(today).stream()).toList();
    }

    /** Reviews are not given to another: whoever's level reaches decides. */
    @Override
    public List<InHand> inHand(PersonId person) {
        return jdbc.sql("""
                select r.id, r.action, p.full_name, r.business_date
                  from office.review r
                  join office.person p on p.id = r.prepared_by
                 where r.state = 'WAITING'
                   and r.assigned_to = :person
                 order by r.id
                """)
                .param("person", person.value())
                .query((row, _) -> new InHand(
                        "action." + row.getString("action"),
                        row.getString("full_name"),
                        "/reviews/" + row.getLong("id"),
                        row.getObject("business_date", LocalDate.class),
                        "",
                        0,
                        List.of()))
                .list();
    }

    private List<Load> work() {
        var now = clock.instant();
        var zone = district.timeZone();
        var midnight = now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone);
        return jdbc.sql("""
                select 'load.work' as words, coalesce(w.claimed_by, w.for_person) as person,
                       case when coalesce(w.claimed_by, w.for_person) is null then w.for_role end as role,
                       count(*)::int as open,
                       (count(*) filter (where w.due_at >= :now and w.due_at < :midnight))::int as due_today,
                       (count(*) filter (where w.due_at < :now))::int as late
                  from office.work_item w
                 where w.done_at is null
                 group by 2, 3
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("midnight", midnight.toOffsetDateTime())
                .query(Load.class)
                .list();
    }

    /** A review is to be decided on the day on which it was asked for. */
    private List<Load> reviews(LocalDate today) {
        return jdbc.sql("""
                select 'load.reviews' as words, assigned_to as person, null as role, count(*)::int as open,
                       (count(*) filter (where business_date >= :today))::int as due_today,
                       (count(*) filter (where business_date < :today))::int as late
                  from office.review
                 where state = 'WAITING'
                 group by assigned_to
                """).param("today", today).query(Load.class).list();
    }
}

package org.headgate.office;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.headgate.district.OfficeHours;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work that nobody did in time goes up: after so many hours of the office's opening it stands in the inbox of a lead, or of a
 * supervisor, too. Once for each item, and the item says so.
 */
@Service
public class Escalation {
    private static final int AT_ONCE = 200;
    private static final int LONGEST = 2_000;

    private final JdbcClient jdbc;
    private final OfficeHours hours;
    private final InstantSource clock;

    Escalation(JdbcClient jdbc, OfficeHours hours, InstantSource clock) {
        this.jdbc = jdbc;
        this.hours = hours;
        this.clock = clock;
    }

    /** After how many hours work of a kind goes up; never when 0. */
    @Transactional(readOnly = true)
    public int hours(String kind) {
        return jdbc.sql("select hours from office.escalation_rule where kind in (:kind, '') order by kind desc limit 1")
                .param("kind", kind)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    int set(SetEscalation wanted) {
        if (wanted.hours() < 0 || wanted.hours() > LONGEST)
            throw new Rejection("Late work goes up after 1 to %s hours; 0 for never.", LONGEST);
        jdbc.sql("""
                insert into office.escalation_rule (kind, hours)
                values (:kind, :hours)
                    on conflict (kind) do update
                          set hours = excluded.hours
                """)
                .param("kind", wanted.kind())
                .param("hours", wanted.hours())
                .update();
        return wanted.hours();
    }

    record Late(
            long id,
            String kind,
            OffsetDateTime dueAt,
            @Nullable Long person,
            @Nullable String role,
            int hours) {
        Instant due() {
            return dueAt.toInstant();
        }
    }

    /** Takes up what is late for long enough; says how much. */
    @Transactional
    public int takeUpWhatIsLate() {
        var now = clock.instant();
        int up = 0;
        for (var one : late(now)) {
            if (hours.after(one.due(), one.hours()).isAfter(now)) continue;
            var to = whoseItIsThen(one);
            if (to.isEmpty()) continue;
            give(one.id(), to.get(), now);
            up++;
        }
        return up;
    }

    /** Those that may have to go up, the latest first; what another process takes up now is left to it. */
    private List<Late> late(Instant now) {
        return jdbc.sql("""
                select w.id, w.kind, w.due_at, coalesce(w.claimed_by, w.for_person) as person,
                       coalesce(w.for_role, p.role) as role, r.hours
                  from office.work_item w
                  left join office.person p on p.id = coalesce(w.claimed_by, w.for_person)
                  join lateral (
                       select hours
                         from office.escalation_rule
                        where kind in (w.kind, '')
                        order by kind desc
                        limit 1) r on r.hours > 0
                 where w.done_at is null
                   and w.escalated_at is null
                   and w.due_at < :now
                 order by w.due_at
                 limit :most
                   for update of w skip locked
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", AT_ONCE)
                .query(Late.class)
                .list();
    }

    /** The lead of the same work, else who stands above; never whoever has it already. */
    private Optional<Long> whoseItIsThen(Late one) {
        return jdbc.sql("""
                select p.id
                  from office.person p
                 where p.active
                   and p.level in ('LEAD', 'SUPERVISOR', 'MANAGER', 'ADMINISTRATOR')
                   and p.id is distinct from :person::bigint
                   and (p.level <> 'LEAD' or p.role = :role::text)
                   and (p.level <> 'LEAD' or :person::bigint is null
                        or not exists (select
                                         from office.person h
                                        where h.id = :person::bigint
                                          and h.level in ('LEAD', 'SUPERVISOR', 'MANAGER', 'ADMINISTRATOR')))
                 order by case p.level when 'LEAD' then 1 when 'SUPERVISOR' then 2 when 'MANAGER' then 3 else 4 end,
                          p.role is distinct from :role::text, p.id
                 limit 1
                """)
                .param("person", one.person())
                .param("role", one.role())
                .query(Long.class)
                .optional();
    }

    private void give(long work, long to, Instant now) {
        jdbc.sql("""
                update office.work_item
                   set escalated_at = :now, escalated_to = :to, version = version + 1
                 where id = :work
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("to", to)
                .param("work", work)
                .update();
    }
}

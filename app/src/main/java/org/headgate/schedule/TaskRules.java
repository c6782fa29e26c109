package org.headgate.schedule;

import java.util.List;
import org.headgate.office.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules of the calendar and their history. */
@Repository
class TaskRules {
    private final JdbcClient jdbc;

    TaskRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All there ever were, kind by kind, the newest first. */
    List<TaskRule> all() {
        return jdbc.sql("""
                select r.id, r.kind, r.anchor, r.days, r.unit, r.role, r.active, lower(r.effective) as since,
                       upper(r.effective) as until, coalesce(p.full_name, '') as changed_by, r.reason
                  from schedule.rule r
                  left join office.person p on p.id = r.changed_by
                 order by r.kind, lower(r.effective) desc
                """).query(TaskRule.class).list();
    }

    /** From a day on another rule holds; one that would have begun later is replaced. */
    void set(ChangeTaskRule rule, Person by) {
        jdbc.sql("delete from schedule.rule where kind = :kind and lower(effective) >= :since")
                .param("kind", rule.kind().name())
                .param("since", rule.effectiveFrom())
                .update();
        jdbc.sql("""
                update schedule.rule
                   set effective = daterange(lower(effective), :since)
                 where kind = :kind
                   and effective @> :since
                """)
                .param("kind", rule.kind().name())
                .param("since", rule.effectiveFrom())
                .update();
        insert(rule, by);
    }

    private void insert(ChangeTaskRule rule, Person by) {
        jdbc.sql("""
                insert into schedule.rule (kind, anchor, days, unit, role, active, effective, changed_by, reason)
                values (:kind, :anchor, :days, :unit, :role, :active, daterange(:since, null), :by, :reason)
                """)
                .param("kind", rule.kind().name())
                .param("anchor", rule.anchor().name())
                .param("days", rule.days())
                .param("unit", rule.unit().name())
                .param("role", rule.role().name())
                .param("active", rule.active())
                .param("since", rule.effectiveFrom())
                .param("by", by.id().value())
                .param("reason", rule.reason().strip())
                .update();
    }
}

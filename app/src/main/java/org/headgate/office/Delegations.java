package org.headgate.office;

import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Authority lent from one person to another, always with an end. */
@Repository
public class Delegations {
    private final JdbcClient jdbc;

    Delegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is lent on a day or later, and what ended within ninety days before. */
    public List<Delegation> around(LocalDate day) {
        return jdbc.sql("""
                select d.id, f.full_name as from_name, d.to_id as "to", t.full_name as to_name, d.task, d.level,
                       lower(d.effective) as since, upper(d.effective) - 1 as until, d.words, d.ended_on
                  from office.delegation d
                  join office.person f on f.id = d.from_id
                  join office.person t on t.id = d.to_id
                 where upper(d.effective) > :day - 90
                 order by upper(d.effective) desc, d.id desc
                """).param("day", day).query(Delegation.class).list();
    }

    DelegationId lend(LendAuthority lent, Person by) {
        return jdbc.sql("""
                insert into office.delegation (from_id, to_id, task, level, effective, words)
                values (:from, :to, :task, :level, daterange(:since, :until, '[]'), :words)
                returning id
                """)
                .param("from", by.id().value())
                .param("to", lent.to().value())
                .param("task", lent.task() == null ? null : lent.task().name())
                .param("level", lent.level().name())
                .param("since", lent.from())
                .param("until", lent.until())
                .param("words", lent.words())
                .query((row, _) -> new DelegationId(row.getLong("id")))
                .single();
    }

    void end(DelegationId delegation, LocalDate on) {
        var ended = jdbc.sql("update office.delegation set ended_on = :day where id = :id and ended_on is null")
                .param("day", on)
                .param("id", delegation.value())
                .update();
        if (ended == 0) throw new Rejection("This has already ended.");
    }
}

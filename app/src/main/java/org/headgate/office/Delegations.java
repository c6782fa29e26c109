package org.headgate.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
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

    /** What is lent to somebody today. */
    List<Lent> to(PersonId person, LocalDate today) {
        return jdbc.sql("""
                select d.task, d.level || ':' || p.level as level
                  from office.delegation d
                  join office.person p on p.id = d.from_id
                 where d.to_id = :person
                   and d.effective @> :today
                   and (d.ended_on is null or d.ended_on > :today)
                   and p.active
                """)
                .param("person", person.value())
                .param("today", today)
                .query((row, _) -> new Lent(
                        row.getString("task"), highest(row.getString("level")).orElseThrow()))
                .list();
    }

    /** @param task the kind of work; all of it when null */
    record Lent(@Nullable String task, Level level) {}

    /**
     * The highest of the levels that were lent, each written with the lender's own of today: nobody lends on what they no longer
     * have.
     */
    static Optional<Level> highest(@Nullable String lent) {
        if (lent == null) return Optional.empty();
        return Stream.of(lent.split(",", -1))
                .map(one -> Stream.of(one.split(":", -1))
                        .map(Level::valueOf)
                        .min(Comparator.naturalOrder())
                        .orElseThrow())
                .max(Comparator.naturalOrder());
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

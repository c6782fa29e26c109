package org.headgate.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.kernel.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What trainees do, how their reviewed work turned out, and what they are signed off for. */
@Repository
public class Learning {
    private final JdbcClient jdbc;

    Learning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each kind of work somebody was reviewed in or signed off for. */
    public List<TaskRecord> of(PersonId person) {
        return jdbc.sql("""
                with reviewed as (
                    select task, state, corrections, decided_at
                      from office.review
                     where prepared_by = :person
                       and state in ('APPROVED', 'DECLINED', 'SEEN', 'FLAGGED')),
                last_fault as (
                    select task, max(decided_at) as at
                      from reviewed
                     where state in ('DECLINED', 'FLAGGED') or corrections > 0
                     group by task),
                counted as (
                    select r.task,
                           count(*) filter (where r.state in ('APPROVED', 'SEEN')) as approved,
                           count(*) filter (where r.corrections > 0 and r.state in ('APPROVED', 'SEEN')) as corrected,
                           count(*) filter (where r.state in ('DECLINED', 'FLAGGED')) as declined,
                           count(*) filter (where r.decided_at > coalesce(f.at, '-infinity')) as in_a_row
                      from reviewed r
                      left join last_fault f on f.task = r.task
                     group by r.task)
                select coalesce(c.task, s.task) as task, coalesce(c.approved, 0) as approved,
                       coalesce(c.corrected, 0) as corrected, coalesce(c.declined, 0) as declined,
                       coalesce(c.in_a_row, 0) as in_a_row, s.on_date as signed_off_on, p.full_name as signed_off_by,
                       coalesce(s.words, '') as words
                  from counted c
                  full join (select * from office.sign_off where person_id = :person and revoked_on is null) s on s.task = c.task
                  left join office.person p on p.id = s.by_id
                 order by 1
                """)
                .param("person", person.value())
                .query(TaskRecord.class)
                .list();
    }

    /** Who reviews somebody's work first. */
    public Optional<PersonId> mentorOf(PersonId person) {
        return jdbc.sql("select mentor_id from office.person where id = :person and mentor_id is not null")
                .param("person", person.value())
                .query((row, _) -> new PersonId(row.getLong(1)))
                .optional();
    }

    void signOff(PersonId person, Task task, Person by, LocalDate on, String words) {
        var made = jdbc.sql("""
                insert into office.sign_off (person_id, task, by_id, on_date, words)
                values (:person, :task, :by, :day, :words)
                    on conflict (person_id, task) where revoked_on is null do nothing
                """)
                .param("person", person.value())
                .param("task", task.name())
                .param("by", by.id().value())
                .param("day", on)
                .param("words", words)
                .update();
        if (made == 0) throw new Rejection("This is already signed off.");
    }

    void revoke(PersonId person, Task task, Person by, LocalDate on, String words) {
        var revoked = jdbc.sql("""
                update office.sign_off
                   set revoked_on = :day, revoked_by = :by, revoked_for = :words
                 where person_id = :person
                   and task = :task
                   and revoked_on is null
                """)
                .param("day", on)
                .param("by", by.id().value())
                .param("words", words)
                .param("person", person.value())
                .param("task", task.name())
                .update();
        if (revoked == 0) throw new Rejection("This is not signed off.");
    }
}

package org.headgate.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Desks, shifts and absences as they are kept. */
@Repository
class Shifts {
    private static final String ABSENCES = """
            select a.id, a.person_id as person, p.full_name as person_name, lower(a.days) as since, upper(a.days) - 1 as until,
                   a.kind, a.cover_id as cover, coalesce(c.full_name, '') as cover_name, a.note, a.version
              from schedule.absence a
              join office.person p on p.id = a.person_id
              left join office.person c on c.id = a.cover_id
            """;

    private final JdbcClient jdbc;

    Shifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Desk> desks() {
        return jdbc.sql("select code, en, es, task, needed, position from schedule.desk order by position, code")
                .query(Desk.class)
                .list();
    }

    boolean set(SetDesk desk) {
        return jdbc.sql("""
                insert into schedule.desk as d (code, en, es, task, needed, position)
                values (:code, :en, :es, :task, :needed, (select coalesce(max(position), 0) + 1 from schedule.desk))
                    on conflict (code) do update
                          set en = excluded.en, es = excluded.es, task = excluded.task, needed = excluded.needed
                        where d.needed = :before
                """)
                        .param("code", desk.code())
                        .param("en", desk.en().strip())
                        .param("es", desk.es().strip())
                        .param("task", desk.task().name())
                        .param("needed", desk.needed())
                        .param("before", desk.neededBefore())
                        .update()
                == 1;
    }

    /** The shifts of everybody who works here, as they hold on a day. */
    List<Shift> on(LocalDate day) {
        return jdbc.sql("""
                select s.person_id as person, s.weekday, s.starts, s.ends, s.desk
                  from schedule.shift s
                  join office.person p on p.id = s.person_id
                 where s.effective @> :day
                   and p.active
                 order by s.weekday, s.starts, p.full_name
                """).param("day", day).query(Shift.class).list();
    }

    /** From a day on somebody's week is another one; what would have begun later is replaced. */
    void set(SetShifts week) {
        var person = week.person().value();
        jdbc.sql("delete from schedule.shift where person_id = :person and lower(effective) >= :since")
                .param("person", person)
                .param("since", week.effectiveFrom())
                .update();
        jdbc.sql("""
                update schedule.shift
                   set effective = daterange(lower(effective), :since)
                 where person_id = :person
                   and effective @> :since
                """)
                .param("person", person)
                .param("since", week.effectiveFrom())
                .update();
        for (var part : week.week()) add(person, part, week.effectiveFrom());
    }

    private void add(long person, ShiftPart part, LocalDate since) {
        jdbc.sql("""
                insert into schedule.shift (person_id, weekday, starts, ends, desk, effective)
                values (:person, :weekday, :starts, :ends, :desk, daterange(:since, null))
                """)
                .param("person", person)
                .param("weekday", part.weekday())
                .param("starts", part.starts())
                .param("ends", part.ends())
                .param("desk", part.desk())
                .param("since", since)
                .update();
    }

    /** Who is away on some day of these, or later. */
    List<Absence> absences(LocalDate first, LocalDate last) {
        return jdbc.sql(ABSENCES
                        + " where a.days && daterange(:first, :last, '[]') order by lower(a.days), p.full_name")
                .param("first", first)
                .param("last", last)
                .query(Absence.class)
                .list();
    }

    Optional<Absence> absence(AbsenceId absence) {
        return jdbc.sql(ABSENCES + " where a.id = :absence")
                .param("absence", absence.value())
                .query(Absence.class)
                .optional();
    }

    AbsenceId add(RecordAbsence absence, Person by) {
        return jdbc.sql("""
                insert into schedule.absence (person_id, days, kind, cover_id, note, made_by)
                values (:person, daterange(:since, :until, '[]'), :kind, :cover, :note, :by)
                returning id
                """)
                .param("person", absence.person().value())
                .param("since", absence.since())
                .param("until", absence.until())
                .param("kind", absence.kind().name())
                .param("cover", id(absence.cover()))
                .param("note", absence.note().strip())
                .param("by", by.id().value())
                .query((row, _) -> new AbsenceId(row.getLong(1)))
                .single();
    }

    boolean cover(CoverAbsence cover) {
        return jdbc.sql("""
                update schedule.absence
                   set cover_id = :cover, version = version + 1
                 where id = :absence
                   and version = :version
                """)
                        .param("cover", id(cover.cover()))
                        .param("absence", cover.absence().value())
                        .param("version", cover.version())
                        .update()
                == 1;
    }

    boolean cancel(CancelAbsence cancel) {
        return jdbc.sql("delete from schedule.absence where id = :absence and version = :version")
                        .param("absence", cancel.absence().value())
                        .param("version", cancel.version())
                        .update()
                == 1;
    }

    private static @Nullable Long id(@Nullable PersonId person) {
        return person == null ? null : (Long) person.value();
    }
}

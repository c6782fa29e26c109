package org.headgate.contacts;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The topics with the department, person and backup that answer each. */
@Repository
class Topics {
    private static final String TOPICS = """
            select t.code, t.en, t.es, t.department, t.person_id as person, p.full_name as person_name,
                   t.backup_id as backup, b.full_name as backup_name, t.role, t.phone, t.hours, t.note, t.version
              from contacts.topic t
              left join office.person p on p.id = t.person_id
              left join office.person b on b.id = t.backup_id
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Topics(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Topic> all() {
        return jdbc.sql(TOPICS + " order by t.sequence, t.code")
                .query(Topic.class)
                .list();
    }

    Optional<Topic> of(String code) {
        return jdbc.sql(TOPICS + " where t.code = :code")
                .param("code", code)
                .query(Topic.class)
                .optional();
    }

    Topic need(String code) {
        return of(code).orElseThrow(() -> new Rejection("There is no topic \"%s\".", code));
    }

    void route(RouteTopic wanted, Person by) {
        var changed = jdbc.sql("""
                update contacts.topic
                   set department = :department,
                       person_id = :person,
                       backup_id = :backup,
                       role = :role,
                       phone = :phone,
                       hours = :hours,
                       note = :note,
                       version = version + 1,
                       changed_by = :by,
                       changed_at = :now
                 where code = :code
                   and version = :version
                """)
                .param("department", wanted.department())
                .param("person", Column.of(wanted.person()))
                .param("backup", Column.of(wanted.backup()))
                .param("role", Column.of(wanted.role()))
                .param("phone", wanted.phone())
                .param("hours", wanted.hours())
                .param("note", wanted.note())
                .param("by", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("code", wanted.topic())
                .param("version", wanted.version())
                .update();
        if (changed == 0) throw changedMeanwhile(wanted.topic());
    }

    private ChangedMeanwhile changedMeanwhile(String code) {
        return jdbc.sql("""
                select p.full_name, t.changed_at
                  from contacts.topic t
                  join office.person p on p.id = t.changed_by
                 where t.code = :code
                """)
                .param("code", code)
                .query((row, _) -> new ChangedMeanwhile(
                        "The directory",
                        row.getString("full_name"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(() -> new ChangedMeanwhile("The directory"));
    }
}

package org.headgate.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for people and teams. Modules put work in and say when it is done; people find it in their inbox. */
@Service
public class WorkQueue {
    private final JdbcClient jdbc;
    private final InstantSource clock;

    WorkQueue(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts work in; an open item of the same kind and reference is brought up to date instead of doubled. */
    @Transactional
    public WorkId add(NewWork work, @Nullable PersonId by) {
        return jdbc.sql("""
                insert into office.work_item
                       (kind, words, words_with, link, reference, account_id, for_person, for_role, priority, due_at, created_at,
                        created_by)
                values (:kind, :words, :with, :link, :reference, :account, :person, :role, :priority, :due, :now, :by)
                    on conflict (kind, reference) where done_at is null and reference <> ''
                    do update
                          set words = excluded.words,
                              words_with = excluded.words_with,
                              link = excluded.link,
                              priority = least(work_item.priority, excluded.priority),
                              due_at = excluded.due_at,
                              version = work_item.version + 1
                returning id
                """)
                .param("kind", work.kind())
                .param("words", work.words())
                .param("with", work.with().toArray(String[]::new))
                .param("link", work.link())
                .param("reference", work.reference())
                .param("account", work.account())
                .param(
                        "person",
                        work.forPerson() == null
                                ? null
                                : (Long) work.forPerson().value())
                .param("role", work.forRole() == null ? null : work.forRole().name())
                .param("priority", work.priority())
                .param("due", work.dueAt() == null ? null : work.dueAt().atOffset(ZoneOffset.UTC))
                .param("now", now())
                .param("by", by == null ? null : (Long) by.value())
                .query((row, _) -> new WorkId(row.getLong("id")))
                .single();
    }

    /** One item is done; saying it again changes nothing. */
    @Transactional
    public void done(WorkId work, PersonId by, String outcome) {
        jdbc.sql("""
                update office.work_item
                   set done_at = :now, done_by = :by, outcome = :outcome, version = version + 1
                 where id = :work
                   and done_at is null
                """)
                .param("now", now())
                .param("by", by.value())
                .param("outcome", outcome)
                .param("work", work.value())
                .update();
    }

    /** The open item of a kind about something is done, if there is one. */
    @Transactional
    public void doneAbout(String kind, String reference, @Nullable PersonId by, String outcome) {
        jdbc.sql("""
                update office.work_item
                   set done_at = :now, done_by = :by, outcome = :outcome, version = version + 1
                 where kind = :kind
                   and reference = :reference
                   and done_at is null
                """)
                .param("now", now())
                .param("by", by == null ? null : (Long) by.value())
                .param("outcome", outcome)
                .param("kind", kind)
                .param("reference", reference)
                .update();
    }

    /**
     * What waits for somebody: what is theirs, was claimed by them or went up to them, then what anybody of their role may take;
     * late first.
     */
    @Transactional(readOnly = true)
    public List<WorkCard> waitingFor(Person person) {
        return cards("""
                 where w.done_at is null
                   and (coalesce(w.claimed_by, w.for_person) = :person
                        or w.escalated_to = :person
                        or (w.for_role = :role and w.claimed_by is null and w.for_person is null))
                """, person);
    }

    /** What waits in the whole office and is late: a supervisor sees it first. */
    @Transactional(readOnly = true)
    public List<WorkCard> late(Person person) {
        return cards(" where w.done_at is null and w.due_at < :now and :person <> 0 and :role <> ''", person);
    }

    /** How much waits for somebody. */
    public int waitingCount(Person person) {
        return jdbc.sql("""
                select count(*)
                  from office.work_item
                 where done_at is null
                   and (coalesce(claimed_by, for_person) = :person
                        or escalated_to = :person
                        or (for_role = :role and claimed_by is null and for_person is null))
                """)
                .param("person", person.id().value())
                .param("role", person.role().name())
                .query(Integer.class)
                .single();
    }

    private List<WorkCard> cards(String where, Person person) {
        return jdbc.sql("""
                select w.id, w.kind, w.words, w.words_with, w.link, w.account_id, w.for_person, f.full_name as for_person_name,
                       w.for_role, w.priority, w.due_at, w.due_at < :now as late, w.created_at, w.claimed_by,
                       c.full_name as claimed_by_name, w.escalated_at, u.full_name as escalated_to_name, w.version
                  from office.work_item w
                  left join office.person f on f.id = w.for_person
                  left join office.person c on c.id = w.claimed_by
                  left join office.person u on u.id = w.escalated_to
                """ + where + """
                 order by coalesce(w.due_at < :now, false) desc, w.priority, w.due_at nulls last, w.id
                 limit 200
                """)
                .param("person", person.id().value())
                .param("role", person.role().name())
                .param("now", now())
                .query(WorkQueue::card)
                .list();
    }

    private static WorkCard card(ResultSet row, int number) throws SQLException {
        return new WorkCard(
                new WorkId(row.getLong("id")),
                row.getString("kind"),
                row.getString("words"),
                Teamwork.strings(row.getArray("words_with")),
                row.getString("link"),
                row.getObject("account_id", Long.class),
                person(row, "for_person"),
                row.getString("for_person_name"),
                row.getString("for_role") == null ? null : Role.valueOf(row.getString("for_role")),
                row.getInt("priority"),
                instant(row, "due_at"),
                row.getBoolean("late"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                person(row, "claimed_by"),
                row.getString("claimed_by_name"),
                instant(row, "escalated_at"),
                row.getString("escalated_to_name"),
                row.getInt("version"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** The open work that names somebody. */
    List<Named> namedFor(PersonId person) {
        return jdbc.sql("""
                select id, version
                  from office.work_item
                 where for_person = :person
                   and done_at is null
                 order by id
                """)
                .param("person", person.value())
                .query((row, _) -> new Named(new WorkId(row.getLong("id")), row.getInt("version")))
                .list();
    }

    record Named(WorkId id, int version) {}

    /** What somebody took of their team's work is the team's again. */
    void unclaim(PersonId person) {
        jdbc.sql("""
                update office.work_item
                   set claimed_by = null, claimed_at = null, version = version + 1
                 where claimed_by = :person
                   and done_at is null
                """).param("person", person.value()).update();
    }

    /** What open work is about. */
    Optional<About> about(WorkId work) {
        return jdbc.sql("select kind, reference, version from office.work_item where id = :work and done_at is null")
                .param("work", work.value())
                .query(About.class)
                .optional();
    }

    record About(String kind, String reference, int version) {}

    void claim(WorkId work, int version, Person by) {
        changed(jdbc.sql("""
                update office.work_item
                   set claimed_by = :by, claimed_at = :now, version = version + 1
                 where id = :work
                   and version = :version
                   and done_at is null
                """)
                .param("by", by.id().value())
                .param("now", now())
                .param("work", work.value())
                .param("version", version)
                .update());
    }

    void finish(WorkId work, int version, Person by, String outcome) {
        changed(jdbc.sql("""
                update office.work_item
                   set done_at = :now, done_by = :by, outcome = :outcome, version = version + 1
                 where id = :work
                   and version = :version
                   and done_at is null
                """)
                .param("now", now())
                .param("by", by.id().value())
                .param("outcome", outcome)
                .param("work", work.value())
                .param("version", version)
                .update());
    }

    void handOver(HandOverWork it, Person by) {
        var to = it.to();
        var role = it.role();
        changed(jdbc.sql("""
                update office.work_item
                   set for_person = :to, for_role = coalesce(:role, for_role), claimed_by = null, claimed_at = null,
                       version = version + 1
                 where id = :work
                   and version = :version
                   and done_at is null
                """)
                .param("to", to == null ? null : (Long) to.value())
                .param("role", role == null ? null : role.name())
                .param("work", it.work().value())
                .param("version", it.version())
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) throw new ChangedMeanwhile("This work");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package org.headgate.office;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package org.headgate.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The comments on accounts. One that was changed or taken down leaves what it was in the audit trail. */
@Repository
class Comments {
    private static final String COMMENTS = """
            select c.id, c.account_id, c.kind, c.words, c.pinned, c.expires_on, c.visible_to, c.on_day, w.full_name as written_by,
                   h.full_name as changed_by, c.version
              from contacts.comment c
              join office.person w on w.id = c.written_by
              left join office.person h on h.id = c.changed_by
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Comments(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What this person may see of an account's comments today: alerts first, then the newest. */
    List<Comment> on(AccountId account, Person reader, LocalDate today) {
        return jdbc
                .sql(COMMENTS + """
                 where c.account_id = :account
                   and c.removed_at is null
                   and (c.expires_on is null or c.expires_on > :today)
                 order by c.kind in ('DOG', 'SAFETY', 'MEDICAL', 'RED_FLAG') desc, c.pinned desc, c.id desc
                """)
                .param("account", account.value())
                .param("today", today)
                .query(Comments::comment)
                .list()
                .stream()
                .filter(comment -> maySee(comment, reader))
                .toList();
    }

    /** Whoever answers for everybody's work sees everything, and so does who reads all. */
    private static boolean maySee(Comment comment, Person reader) {
        return comment.visibleTo().isEmpty()
                || comment.visibleTo().contains(reader.role())
                || reader.level().reaches(Level.SUPERVISOR)
                || reader.level() == Level.AUDITOR;
    }

    Optional<Comment> of(CommentId id) {
        return jdbc.sql(COMMENTS + " where c.id = :id and c.removed_at is null")
                .param("id", id.value())
                .query(Comments::comment)
                .optional();
    }

    CommentId add(AddComment wanted, PersonId by, LocalDate today) {
        return jdbc.sql("""
                insert into contacts.comment
                       (account_id, kind, words, pinned, expires_on, visible_to, on_day, written_at, written_by)
                values (:account, :kind, :words, :pinned, :expiresOn, :visibleTo, :today, :now, :by)
                returning id as value
                """)
                .param("account", wanted.account().value())
                .param("kind", wanted.kind().name())
                .param("words", wanted.words())
                .param("pinned", wanted.pinned())
                .param("expiresOn", wanted.expiresOn())
                .param("visibleTo", names(wanted.visibleTo()))
                .param("today", today)
                .param("now", now())
                .param("by", by.value())
                .query(CommentId.class)
                .single();
    }

    void change(CommentId id, int version, AddComment wanted, PersonId by) {
        var changed = jdbc.sql("""
                update contacts.comment
                   set kind = :kind,
                       words = :words,
                       pinned = :pinned,
                       expires_on = :expiresOn,
                       visible_to = :visibleTo,
                       changed_at = :now,
                       changed_by = :by,
                       version = version + 1
                 where id = :id
                   and account_id = :account
                   and version = :version
                   and removed_at is null
                """)
                .param("kind", wanted.kind().name())
                .param("words", wanted.words())
                .param("pinned", wanted.pinned())
                .param("expiresOn", wanted.expiresOn())
                .param("visibleTo", names(wanted.visibleTo()))
                .param("now", now())
                .param("by", by.value())
                .param("id", id.value())
                .param("account", wanted.account().value())
                .param("version", version)
                .update();
        if (changed == 0) throw changedMeanwhile(id);
    }

    void remove(CommentId id, int version, String reason, PersonId by) {
        var removed = jdbc.sql("""
                update contacts.comment
                   set removed_at = :now, removed_by = :by, why_removed = :reason, version = version + 1
                 where id = :id
                   and version = :version
                   and removed_at is null
                """)
                .param("now", now())
                .param("by", by.value())
                .param("reason", reason)
                .param("id", id.value())
                .param("version", version)
                .update();
        if (removed == 0) throw changedMeanwhile(id);
    }

    private Rejection changedMeanwhile(CommentId id) {
        return jdbc.sql("""
                select coalesce(r.full_name, h.full_name) as who, coalesce(c.removed_at, c.changed_at) as at
                  from contacts.comment c
                  left join office.person h on h.id = c.changed_by
                  left join office.person r on r.id = c.removed_by
                 where c.id = :id
                   and coalesce(c.removed_by, c.changed_by) is not null
                """)
                .param("id", id.value())
                .query((row, _) -> (Rejection) new ChangedMeanwhile(
                        "The comment",
                        row.getString("who"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(() -> new Rejection("There is no such comment."));
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                new CommentId(row.getLong("id")),
                row.getLong("account_id"),
                CommentKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getBoolean("pinned"),
                row.getObject("expires_on", LocalDate.class),
                Arrays.stream((String[]) row.getArray("visible_to").getArray())
                        .map(Role::valueOf)
                        .toList(),
                row.getObject("on_day", LocalDate.class),
                row.getString("written_by"),
                row.getString("changed_by"),
                row.getInt("version"));
    }

    private static String[] names(List<Role> roles) {
        return roles.stream().map(Enum::name).toArray(String[]::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package org.headgate.office;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in where, in all processes: a session that is ended here is refused with its next request. */
@Service
public class Sessions {
    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Sessions(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody signed in. */
    @Transactional
    public UUID begin(PersonId person, String address, String browser) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into office.session (id, person_id, started_at, last_seen_at, address, browser)
                values (:id, :person, :now, :now, :address, :browser)
                """)
                .param("id", id)
                .param("person", person.value())
                .param("now", at(clock.instant()))
                .param("address", address)
                .param("browser", browser.length() > 200 ? browser.substring(0, 200) : browser)
                .update();
        return id;
    }

    /** Whether it may still be used; that it was is written once a minute. */
    @Transactional
    public boolean use(UUID session, int longestHours) {
        var now = clock.instant();
        var known = jdbc.sql("select started_at, last_seen_at from office.session where id = :id and ended_at is null")
                .param("id", session)
                .query(Times.class)
                .optional();
        if (known.isEmpty()) return false;
        if (known.get().startedAt().plus(Duration.ofHours(longestHours)).isBefore(now)) {
            end(session, "LIMIT");
            return false;
        }
        if (known.get().lastSeenAt().plus(WRITTEN_EVERY).isBefore(now))
            jdbc.sql("update office.session set last_seen_at = :now where id = :id")
                    .param("now", at(now))
                    .param("id", session)
                    .update();
        return true;
    }

    /** The sessions of somebody that have not ended, the one used last first. */
    public List<Open> of(PersonId person, Duration idle) {
        return jdbc.sql("""
                select id, started_at, last_seen_at, address, browser
                  from office.session
                 where person_id = :person
                   and ended_at is null
                   and last_seen_at > :since
                 order by last_seen_at desc
                """)
                .param("person", person.value())
                .param("since", at(clock.instant().minus(idle)))
                .query(Open.class)
                .list();
    }

    @Transactional
    public void end(UUID session, String why) {
        jdbc.sql("update office.session set ended_at = :now, ended_for = :why where id = :id and ended_at is null")
                .param("now", at(clock.instant()))
                .param("why", why)
                .param("id", session)
                .update();
    }

    /** Ends a session of somebody's own. */
    @Transactional
    int endOne(PersonId person, UUID session, String why) {
        return jdbc.sql("""
                update office.session
                   set ended_at = :now, ended_for = :why
                 where id = :id
                   and person_id = :person
                   and ended_at is null
                """)
                .param("now", at(clock.instant()))
                .param("why", why)
                .param("id", session)
                .param("person", person.value())
                .update();
    }

    /** Ends all sessions of somebody but one. */
    @Transactional
    int endAll(PersonId person, @Nullable UUID keep, String why) {
        return jdbc.sql("""
                update office.session
                   set ended_at = :now, ended_for = :why
                 where person_id = :person
                   and ended_at is null
                   and id is distinct from :keep
                """)
                .param("now", at(clock.instant()))
                .param("why", why)
                .param("person", person.value())
                .param("keep", keep, java.sql.Types.OTHER)
                .update();
    }

    private static java.sql.Timestamp at(Instant instant) {
        return java.sql.Timestamp.from(instant);
    }

    record Times(Instant startedAt, Instant lastSeenAt) {}

    /** A session as its person sees it. */
    public record Open(UUID id, Instant startedAt, Instant lastSeenAt, String address, String browser) {}
}

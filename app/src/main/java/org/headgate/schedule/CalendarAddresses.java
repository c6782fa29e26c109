package org.headgate.schedule;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses from which people's calendar programs read. */
@Repository
class CalendarAddresses {
    private final JdbcClient jdbc;
    private final InstantSource clock;

    CalendarAddresses(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<KnownAddress> of(PersonId person) {
        return jdbc.sql("select made_at, used_at from schedule.calendar_address where person_id = :person")
                .param("person", person.value())
                .query((row, _) -> {
                    var used = row.getObject("used_at", OffsetDateTime.class);
                    return new KnownAddress(
                            row.getObject("made_at", OffsetDateTime.class).toInstant(),
                            used == null ? null : used.toInstant());
                })
                .optional();
    }

    boolean make(MakeCalendarAddress address, Person by) {
        if (!address.sha256().matches("[0-9a-f]{64}")) throw new Rejection("An address is kept as its SHA-256.");
        jdbc.sql("""
                insert into schedule.calendar_address (person_id, sha256, made_at)
                values (:person, :sha256, :now)
                    on conflict (person_id) do update set sha256 = excluded.sha256, made_at = excluded.made_at, used_at = null
                """)
                .param("person", by.id().value())
                .param("sha256", address.sha256())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    boolean end(EndCalendarAddress end, Person by) {
        return jdbc.sql("delete from schedule.calendar_address where person_id = :person")
                        .param("person", by.id().value())
                        .update()
                == 1;
    }

    /** Whose address it is, and that it was read now; of somebody who left there is none. */
    @Transactional
    Optional<PersonId> read(String sha256) {
        return jdbc.sql("""
                update schedule.calendar_address
                   set used_at = :now
                 where sha256 = :sha256
                returning person_id
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("sha256", sha256)
                .query((row, _) -> new PersonId(row.getLong(1)))
                .optional();
    }
}

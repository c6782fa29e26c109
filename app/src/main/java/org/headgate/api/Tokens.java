package org.headgate.api;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tokens, kept as hashes. */
@Repository
class Tokens {
    private static final int DAYS_AT_MOST = 366;
    private static final int LONGEST_NAME = 80;
    private static final String CARDS = """
            select t.id, t.person_id as person, p.full_name as person_name, m.person_id is not null as machine, t.name,
                   t.beginning, t.actions, t.reads, t.up_to, t.per_minute, t.expires_at, t.issued_at, t.revoked_at,
                   t.last_used_at, t.last_used_from, t.revoked_at is null and t.expires_at > :now as good
              from api.token t
              join office.person p on p.id = t.person_id
              left join api.machine m on m.person_id = t.person_id
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final District district;

    Tokens(JdbcClient jdbc, InstantSource clock, District district) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.district = district;
    }

    TokenId issue(PersonId owner, String name, String beginning, String sha256, TokenLimits limits, PersonId by) {
        if (name.isBlank() || name.length() > LONGEST_NAME)
            throw new Rejection(
                    "A token has a name of at most %s characters, such as the program that uses it.", LONGEST_NAME);
        if (!sha256.matches("[0-9a-f]{64}")) throw new Rejection("The SHA-256 of a token has 64 hexadecimal digits.");
        var today = district.businessDate();
        if (limits.expiresOn().isBefore(today) || limits.expiresOn().isAfter(today.plusDays(DAYS_AT_MOST)))
            throw new Rejection("A token is good for at most %s days from today.", DAYS_AT_MOST);
        return jdbc.sql("""
                insert into api.token
                       (person_id, name, beginning, sha256, actions, reads, up_to, per_minute, expires_at, issued_at, issued_by)
                values (:person, :name, :beginning, :sha256, :actions, :reads, :upTo, :perMinute, :expires, :now, :by)
                returning id as value
                """)
                .param("person", owner.value())
                .param("name", name.strip())
                .param("beginning", beginning)
                .param("sha256", sha256)
                .param("actions", String.join(" ", limits.actions()))
                .param("reads", limits.reads())
                .param("upTo", limits.upTo() == null ? null : limits.upTo().amount())
                .param("perMinute", limits.perMinute())
                .param("expires", lastMoment(limits))
                .param("now", now())
                .param("by", by.value())
                .query(TokenId.class)
                .single();
    }

    private OffsetDateTime lastMoment(TokenLimits limits) {
        return limits.expiresOn().plusDays(1).atStartOfDay(district.timeZone()).toOffsetDateTime();
    }

    /** Counts the request and answers the token, if it is good now. */
    @Transactional
    public Optional<Bearer> use(String sha256, String address) {
        return jdbc.sql("""
                update api.token
                   set used = case when minute = date_trunc('minute', :now::timestamptz) then used + 1 else 1 end,
                       minute = date_trunc('minute', :now::timestamptz),
                       last_used_at = :now,
                       last_used_from = :address
                 where sha256 = :sha256
                   and revoked_at is null
                   and expires_at > :now
                returning id, person_id as person, actions, reads, up_to, per_minute, used
                """)
                .param("now", now())
                .param("address", address)
                .param("sha256", sha256)
                .query(Bearer.class)
                .optional();
    }

    TokenId revoke(TokenId token, PersonId by) {
        jdbc.sql("""
                update api.token
                   set revoked_at = :now, revoked_by = :by
                 where id = :token
                   and revoked_at is null
                """)
                .param("now", now())
                .param("by", by.value())
                .param("token", token.value())
                .update();
        return token;
    }

    Optional<TokenCard> of(TokenId token) {
        return jdbc.sql(CARDS + " where t.id = :token")
                .param("now", now())
                .param("token", token.value())
                .query(TokenCard.class)
                .optional();
    }

    /** Somebody's own; all of them for null. Those that are good come first. */
    List<TokenCard> of(@Nullable PersonId owner) {
        return jdbc.sql(CARDS + """
                 where :owner::bigint is null or t.person_id = :owner
                 order by good desc, t.id desc
                 limit 200
                """)
                .param("now", now())
                .param("owner", owner == null ? null : (Long) owner.value())
                .query(TokenCard.class)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

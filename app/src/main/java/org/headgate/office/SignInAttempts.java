package org.headgate.office;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every sign-in that was tried; too many wrong ones from one address, or for one name, are not even looked at. */
@Service
public class SignInAttempts {
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final int perAddress;
    private final int perName;

    SignInAttempts(
            JdbcClient jdbc,
            InstantSource clock,
            @Value("${headgate.sign-in.wrong-per-address:30}") int perAddress,
            @Value("${headgate.sign-in.wrong-per-name:15}") int perName) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.perAddress = perAddress;
        this.perName = perName;
    }

    /** Whether this address, or this name from wherever, has been wrong too often within a quarter of an hour. */
    public boolean tooMany(String username, String address) {
        return jdbc.sql("""
                select (select count(*)
                          from office.sign_in_attempt
                         where address = :address
                           and at > :since
                           and outcome = 'WRONG') >= :perAddress
                    or (select count(*)
                          from office.sign_in_attempt
                         where username = :username
                           and at > :since
                           and outcome = 'WRONG') >= :perName
                """)
                .param("address", address)
                .param("username", plain(username))
                .param("since", Timestamp.from(clock.instant().minus(WITHIN)))
                .param("perAddress", perAddress)
                .param("perName", perName)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void write(String username, String address, Outcome outcome) {
        jdbc.sql("""
                insert into office.sign_in_attempt (at, username, address, outcome)
                values (:at, :username, :address, :outcome)
                """)
                .param("at", Timestamp.from(clock.instant()))
                .param("username", plain(username))
                .param("address", address)
                .param("outcome", outcome.name())
                .update();
    }

    /** Somebody may have typed their password into the field of the name: no more of it is kept than a name can be. */
    private static String plain(String username) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        return name.length() > 60 ? name.substring(0, 60) : name;
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        WRONG,
        LOCKED,
        TOO_MANY
    }
}

package org.headgate.office;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headgate.kernel.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody shows at sign-in besides their password: a code of their authenticator app, or a recovery code; passkeys are
 * kept by {@link Passkeys}. Secrets are encrypted and recovery codes are kept as keyed hashes.
 */
@Service
public class SecondFactors {
    private static final int RECOVERY_CODES = 10;

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final People people;
    private final SignInAttempts attempts;
    private final InstantSource clock;

    SecondFactors(JdbcClient jdbc, Secrets secrets, People people, SignInAttempts attempts, InstantSource clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.people = people;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** What somebody has set up. */
    public Standing of(PersonId person) {
        return jdbc.sql("""
                select code_secret is not null as codes,
                       (select count(*) from office.passkey k where k.person_id = p.id) as passkeys,
                       (select count(*) from office.recovery_code r where r.person_id = p.id and r.used_at is null)
                           as recovery_codes
                  from office.person p
                 where id = :person
                """)
                .param("person", person.value())
                .query(Standing.class)
                .single();
    }

    /** A new secret for an app, in Base32; it counts when {@link EnrolTimeCodes} shows that it arrived. */
    public static String newSecret() {
        var secret = new byte[TimeCodes.SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return TimeCodes.base32(secret);
    }

    /** Somebody whose password was right shows a code. Wrong ones count towards the lock as wrong passwords do. */
    @Transactional
    public Answer shown(Person by, String typed, String address) {
        if (attempts.tooMany(by.username(), address)) {
            attempts.write(by.username(), address, SignInAttempts.Outcome.TOO_MANY);
            return Answer.TOO_MANY;
        }
        if (accepts(by.id(), typed)) {
            people.signedIn(by.username());
            return Answer.RIGHT;
        }
        people.signInFailed(by.username());
        attempts.write(by.username(), address, SignInAttempts.Outcome.WRONG);
        return people.isLocked(by.username(), clock.instant()) ? Answer.LOCKED : Answer.WRONG;
    }

    /** Whether this is a code of the person's app or one of their recovery codes; each counts once. */
    boolean accepts(PersonId person, String typed) {
        return acceptsTimeCode(person, typed) || acceptsRecoveryCode(person, typed);
    }

    private boolean acceptsTimeCode(PersonId person, String typed) {
        var known = secret(person);
        if (known.isEmpty()) return false;
        var secret = TimeCodes.fromBase32(known.get().base32());
        var step = TimeCodes.stepOf(typed, secret, clock.instant(), known.get().lastStep());
        return step.isPresent() && took(person, step.getAsLong());
    }

    /** Of two requests with the same code at once, one takes it. */
    private boolean took(PersonId person, long step) {
        return jdbc.sql("update office.person set code_last_step = :step where id = :person and code_last_step < :step")
                        .param("step", step)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    private boolean acceptsRecoveryCode(PersonId person, String typed) {
        return jdbc.sql("""
                update office.recovery_code
                   set used_at = :now
                 where person_id = :person
                   and hash = :hash
                   and used_at is null
                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("person", person.value())
                        .param("hash", hash(person, typed))
                        .update()
                == 1;
    }

    @Transactional
    RecoveryCodes enrol(PersonId person, String secret, String code) {
        byte[] bytes;
        try {
            bytes = TimeCodes.fromBase32(secret);
        } catch (IllegalArgumentException _) {
            bytes = new byte[0];
        }
        if (bytes.length != TimeCodes.SECRET_BYTES) throw new Rejection("This is not a secret that was given here.");
        var step = TimeCodes.stepOf(code, bytes, clock.instant(), 0);
        if (step.isEmpty())
            throw new Rejection("This is not the code that the app shows now. Check the clock of the telephone.");
        jdbc.sql("update office.person set code_secret = :secret, code_last_step = :step where id = :person")
                .param("secret", secrets.encrypt(secret))
                .param("step", step.getAsLong())
                .param("person", person.value())
                .update();
        return renewRecoveryCodes(person);
    }

    @Transactional
    RecoveryCodes renewRecoveryCodes(PersonId person) {
        jdbc.sql("delete from office.recovery_code where person_id = :person")
                .param("person", person.value())
                .update();
        var codes = new ArrayList<String>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            var code = OneTimeWords.recoveryCode();
            jdbc.sql("insert into office.recovery_code (person_id, hash) values (:person, :hash)")
                    .param("person", person.value())
                    .param("hash", hash(person, code))
                    .update();
            codes.add(code);
        }
        return new RecoveryCodes(person, List.copyOf(codes));
    }

    @Transactional
    void stopTimeCodes(PersonId person) {
        jdbc.sql("update office.person set code_secret = null, code_last_step = 0 where id = :person")
                .param("person", person.value())
                .update();
        if (!of(person).any()) forgetRecoveryCodes(person);
    }

    /** All of it, for somebody who lost their telephone. */
    @Transactional
    void forget(PersonId person) {
        stopTimeCodes(person);
        forgetRecoveryCodes(person);
        jdbc.sql("delete from office.passkey where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** Encrypts again the secrets of apps that are still of a key of before; how many there were. */
    @Transactional
    public int moveToTheNewestKey() {
        var old = new HashMap<Long, byte[]>();
        jdbc.sql("select id, code_secret from office.person where code_secret is not null for update")
                .query(row -> {
                    if (secrets.isOfBefore(row.getBytes("code_secret")))
                        old.put(row.getLong("id"), row.getBytes("code_secret"));
                });
        old.forEach((id, secret) -> jdbc.sql("update office.person set code_secret = :secret where id = :id")
                .param("secret", secrets.encrypt(secrets.decrypt(secret)))
                .param("id", id)
                .update());
        return old.size();
    }

    private void forgetRecoveryCodes(PersonId person) {
        jdbc.sql("delete from office.recovery_code where person_id = :person")
                .param("person", person.value())
                .update();
    }

    private Optional<Secret> secret(PersonId person) {
        return jdbc.sql(
                        "select code_secret, code_last_step from office.person where id = :person and code_secret is not null")
                .param("person", person.value())
                .query((row, _) ->
                        new Secret(secrets.decrypt(row.getBytes("code_secret")), row.getLong("code_last_step")))
                .optional();
    }

    private byte[] hash(PersonId person, String code) {
        var plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return secrets.seal("recovery %d %s".formatted(person.value(), plain).getBytes(StandardCharsets.UTF_8));
    }

    /** What came of a code. */
    public enum Answer {
        RIGHT,
        WRONG,
        LOCKED,
        TOO_MANY
    }

    private record Secret(String base32, long lastStep) {}

    /**
     * What somebody has set up.
     *
     * @param codes whether an authenticator app
     */
    public record Standing(boolean codes, int passkeys, int recoveryCodes) {
        public boolean any() {
            return codes || passkeys > 0;
        }
    }
}

package org.headgate.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the office and their passwords, which are kept hashed (bcrypt). */
@Service
public class People {
    private static final int ASKED_AT_MOST = 3;
    private static final String COLUMNS = """
            select id, username, full_name, level, role, language, theme, single_keys, must_change_password
              from office.person
            """;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    People(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    public Optional<Person> named(String username) {
        return jdbc.sql(COLUMNS + " where username = lower(:username) and active")
                .param("username", username.strip())
                .query(Person.class)
                .optional();
    }

    public Optional<Person> withId(PersonId person) {
        return jdbc.sql(COLUMNS + " where id = :person and active")
                .param("person", person.value())
                .query(Person.class)
                .optional();
    }

    /** Whose e-mail address this is. */
    public Optional<Person> reachedAt(String email) {
        return jdbc.sql(COLUMNS + " where lower(email) = lower(:email) and email <> '' and active")
                .param("email", email.strip())
                .query(Person.class)
                .optional();
    }

    public List<Person> all() {
        return jdbc.sql(COLUMNS + " where active order by full_name")
                .query(Person.class)
                .list();
    }

    /** By name, who of the lowest level that reaches a level works here beside somebody: at most three, their colleagues first. */
    List<String> whoReaches(Level needed, Person asking) {
        return jdbc.sql("""
                select p.full_name
                  from office.person p
                  join unnest(:levels::text[]) with ordinality as reach (level, height) on reach.level = p.level
                 where p.active
                   and p.id <> :asking
                 order by reach.height, p.role <> :role, p.full_name
                 limit :most
                """)
                .param(
                        "levels",
                        Stream.of(Level.values())
                                .filter(level -> level.reaches(needed))
                                .map(Level::name)
                                .toArray(String[]::new))
                .param("asking", asking.id().value())
                .param("role", asking.role().name())
                .param("most", ASKED_AT_MOST)
                .query(String.class)
                .list();
    }

    /** Whether anybody can sign in at all. */
    public boolean anybody() {
        return jdbc.sql("select exists (select from office.person where active)")
                .query(Boolean.class)
                .single();
    }

    /** Somebody new. The first password is for once when {@code mustChange}. */
    @Transactional
    public Person add(String username, String fullName, Level level, Role role, String password, boolean mustChange) {
        if (password.length() < 8) throw new Rejection("A password has at least 8 characters.");
        jdbc.sql("""
                insert into office.person (username, full_name, level, role, password_hash, must_change_password)
                values (lower(:username), :fullName, :level, :role, :hash, :mustChange)
                """)
                .param("username", username.strip())
                .param("fullName", fullName)
                .param("level", level.name())
                .param("role", role.name())
                .param("hash", passwords.encode(password))
                .param("mustChange", mustChange)
                .update();
        return named(username).orElseThrow();
    }

    /** How somebody likes the pages: language, light or dark, single-letter keys. */
    @Transactional
    public void prefer(PersonId person, String language, String theme, boolean singleKeys) {
        jdbc.sql("""
                update office.person
                   set language = :language, theme = :theme, single_keys = :singleKeys
                 where id = :person
                """)
                .param("language", language)
                .param("theme", theme)
                .param("singleKeys", singleKeys)
                .param("person", person.value())
                .update();
    }

    /** Somebody's own new password, against the one they have now. */
    @Transactional
    public void changePassword(String username, String now, String wanted) {
        var known = credentials(username).orElseThrow(() -> new Rejection("Nobody is called %s.", username));
        if (!passwords.matches(now, known.passwordHash())) throw new Rejection("This is not your password of today.");
        if (wanted.equals(now)) throw new Rejection("The new password is the same as the old one.");
        PasswordRules.check(wanted, known.username(), signInRules().passwordLength());
        jdbc.sql("""
                update office.person
                   set password_hash = :hash, must_change_password = false
                 where username = :username
                """)
                .param("hash", passwords.encode(wanted))
                .param("username", known.username())
                .update();
    }

    /** What the district asks of everybody who signs in. */
    public SignInRules signInRules() {
        return jdbc.sql(
                        "select second_factor_from, password_length, idle_minutes, session_hours from office.sign_in_rules")
                .query(SignInRules.class)
                .single();
    }

    /** The same password, hashed as strongly as new ones are now. */
    @Transactional
    void rehash(String username, String hash) {
        jdbc.sql("update office.person set password_hash = :hash where username = :username")
                .param("hash", hash)
                .param("username", username)
                .update();
    }

    /** What sign-in needs to know about a username. */
    Optional<Credentials> credentials(String username) {
        return jdbc.sql("""
                select username, level, password_hash, locked_until
                  from office.person
                 where username = lower(:username)
                   and active
                """)
                .param("username", username.strip())
                .query(Credentials.class)
                .optional();
    }

    boolean isLocked(String username, Instant now) {
        return credentials(username)
                .map(Credentials::lockedUntil)
                .filter(until -> until.isAfter(now))
                .isPresent();
    }

    /** Five wrong passwords in a row lock a sign-in for a quarter of an hour. */
    @Transactional
    void signInFailed(String username) {
        jdbc.sql("""
                update office.person
                   set failed_sign_ins = failed_sign_ins + 1,
                       locked_until = case when failed_sign_ins >= 4 then now() + interval '15 minutes' end
                 where username = lower(:username)
                """).param("username", username.strip()).update();
    }

    @Transactional
    void signedIn(String username) {
        jdbc.sql("""
                update office.person
                   set failed_sign_ins = 0, locked_until = null
                 where username = lower(:username)
                   and (failed_sign_ins > 0 or locked_until is not null)
                """).param("username", username.strip()).update();
    }

    record Credentials(
            String username,
            Level level,
            String passwordHash,
            @Nullable Instant lockedUntil) {}
}

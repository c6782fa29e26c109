package org.headgate.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here: hired, changed, gone, and helped back in when they cannot sign in. */
@Service
public class Roster {
    private static final String CARDS = """
            select p.id, p.username, p.full_name, p.email, p.level, p.role, p.mentor_id,
                   coalesce(m.full_name, '') as mentor_name, p.must_change_password, p.locked_until,
                   p.code_secret is not null as codes,
                   (select count(*) from office.passkey k where k.person_id = p.id) as passkeys,
                   (select count(*) from office.session s where s.person_id = p.id and s.ended_at is null) as open_sessions,
                   (select max(last_seen_at) from office.session s where s.person_id = p.id) as seen_at
              from office.person p
              left join office.person m on m.id = p.mentor_id
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final PasswordEncoder passwords;
    private final SecondFactors factors;
    private final Sessions sessions;

    Roster(JdbcClient jdbc, People people, PasswordEncoder passwords, SecondFactors factors, Sessions sessions) {
        this.jdbc = jdbc;
        this.people = people;
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
    }

    /** Everybody who works here, by name. */
    public List<PersonCard> all() {
        return jdbc.sql(CARDS + " where p.active order by p.full_name, p.id")
                .query(PersonCard.class)
                .list();
    }

    public Optional<PersonCard> of(String username) {
        return jdbc.sql(CARDS + " where p.active and p.username = lower(:username)")
                .param("username", username)
                .query(PersonCard.class)
                .optional();
    }

    /** Whether somebody can be an administrator's successor: whether there is another one. */
    boolean isLastAdministrator(PersonId person) {
        return jdbc.sql("""
                select bool_or(id = :person) and count(*) = 1
                  from office.person
                 where active
                   and level = 'ADMINISTRATOR'
                """)
                .param("person", person.value())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    @Transactional
    FirstPassword hire(AddPerson it) {
        var username = it.username().strip().toLowerCase(Locale.ROOT);
        if (!username.matches("[a-z][a-z0-9._-]{1,39}"))
            throw new Rejection("A user name is 2 to 40 letters, digits, dots and hyphens, and begins with a letter.");
        var password = OneTimeWords.password();
        try {
            var person = people.add(username, name(it.fullName()), it.level(), it.role(), password, true);
            describe(person.id(), it.fullName(), it.email(), it.mentor());
            return new FirstPassword(person.id(), password);
        } catch (DuplicateKeyException _) {
            throw new Rejection("Somebody already has this user name or e-mail address.");
        }
    }

    @Transactional
    void describe(PersonId person, String fullName, String email, @Nullable PersonId mentor) {
        if (!email.isBlank() && !email.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
            throw new Rejection("This is not an e-mail address: %s", email);
        if (person.equals(mentor)) throw new Rejection("Nobody is their own mentor.");
        jdbc.sql("""
                update office.person
                   set full_name = :fullName, email = :email, mentor_id = :mentor
                 where id = :person
                """)
                .param("fullName", name(fullName))
                .param("email", email.strip())
                .param("mentor", mentor == null ? null : (Long) mentor.value())
                .param("person", person.value())
                .update();
    }

    /** Signed in elsewhere with the level of before, nobody goes on with it. */
    @Transactional
    void change(ChangePerson it) {
        jdbc.sql("update office.person set level = :level, role = :role where id = :person")
                .param("level", it.level().name())
                .param("role", it.role().name())
                .param("person", it.person().value())
                .update();
    }

    @Transactional
    void leave(PersonId person, LocalDate on) {
        jdbc.sql("update office.person set active = false, left_on = :on where id = :person")
                .param("on", on)
                .param("person", person.value())
                .update();
        jdbc.sql("update office.person set mentor_id = null where mentor_id = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("""
                update office.review
                   set assigned_to = null
                 where assigned_to = :person
                   and state in ('WAITING', 'RETURNED')
                """).param("person", person.value()).update();
        sessions.endAll(person, null, "LEFT");
    }

    @Transactional
    FirstPassword reset(PersonId person) {
        var password = OneTimeWords.password();
        factors.forget(person);
        jdbc.sql("""
                update office.person
                   set password_hash = :hash, must_change_password = true, failed_sign_ins = 0, locked_until = null
                 where id = :person
                """)
                .param("hash", passwords.encode(password))
                .param("person", person.value())
                .update();
        sessions.endAll(person, null, "RESET");
        return new FirstPassword(person, password);
    }

    @Transactional
    void rule(SetSignInRules it) {
        var from = it.secondFactorFrom();
        if (it.passwordLength() < 8 || it.passwordLength() > 64)
            throw new Rejection("Passwords have at least 8 to 64 characters.");
        if (it.idleMinutes() < 5 || it.idleMinutes() > 480) throw new Rejection("A session rests 5 to 480 minutes.");
        if (it.sessionHours() < 1 || it.sessionHours() > 24) throw new Rejection("A session lasts 1 to 24 hours.");
        jdbc.sql("""
                update office.sign_in_rules
                   set second_factor_from = :from, password_length = :length, idle_minutes = :idle, session_hours = :hours
                """)
                .param("from", from == null ? null : from.name())
                .param("length", it.passwordLength())
                .param("idle", it.idleMinutes())
                .param("hours", it.sessionHours())
                .update();
    }

    private static String name(String fullName) {
        if (fullName.isBlank()) throw new Rejection("A name is needed.");
        return fullName.strip();
    }
}

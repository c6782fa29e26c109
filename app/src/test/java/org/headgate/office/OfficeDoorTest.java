package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.headgate.OfficeTest;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class OfficeDoorTest {
    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    NoteDownHandler handler;

    @Autowired
    JdbcClient jdbc;

    Person levelTwo;
    Person levelOne;

    @BeforeEach
    void hire() {
        if (district.pack().isEmpty()) district.open("test", "", LocalDate.of(2026, 11, 18));
        levelTwo = people.add("two" + UUID.randomUUID(), "Nadia Two", Level.TWO, Role.BILLING, "long enough", false);
        levelOne = people.add("one" + UUID.randomUUID(), "Omar One", Level.ONE, Role.BILLING, "long enough", false);
        handler.noted.clear();
    }

    @Test
    void doesWhatALevelReachesAndWritesItDown() {
        var outcome = office.perform(new NoteDown("called back"), levelTwo);

        assertThat(outcome).isEqualTo(new Outcome.Done<>(11));
        assertThat(trail()).containsExactly("NoteDown DONE 4711");
    }

    @Test
    void holdsWhatTheLevelDoesNotReachAndWritesThatDownToo() {
        var outcome = office.perform(new NoteDown("called back"), levelOne);

        assertThat(outcome).isInstanceOf(Outcome.HeldForReview.class);
        assertThat(handler.noted).isEmpty();
        assertThat(trail()).containsExactly("NoteDown HELD 4711");
    }

    @Test
    void refusesForTheHandlersReasons() {
        assertThat(office.perform(new NoteDown("a secret"), levelTwo))
                .isEqualTo(new Outcome.Refused<>(List.of(new Reason("Secrets are not noted.", "policy 1.1"))));
    }

    @Test
    void aRequestThatMakesNoSenseIsRejected() {
        assertThatThrownBy(() -> office.perform(new NoteDown(" "), levelTwo))
                .isInstanceOf(Rejection.class)
                .hasMessage("A note has at least one word.");
    }

    @Test
    void aRepeatedRequestIsDoneOnce() {
        var key = UUID.randomUUID();
        office.perform(new NoteDown("once"), levelTwo, key);

        var again = office.perform(new NoteDown("once"), levelTwo, key);

        assertThat(again).isEqualTo(new Outcome.Done<>(4));
        assertThat(handler.noted).containsExactly("once");
    }

    @Test
    void theTrailCannotBeChanged() {
        office.perform(new NoteDown("called back"), levelTwo);

        assertThatThrownBy(() -> jdbc.sql("delete from office.audit_entry").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private List<String> trail() {
        return jdbc.sql("""
                select action || ' ' || outcome || ' ' || account_id
                  from office.audit_entry
                 where person_id in (:two, :one)
                """)
                .param("two", levelTwo.id().value())
                .param("one", levelOne.id().value())
                .query(String.class)
                .list();
    }
}

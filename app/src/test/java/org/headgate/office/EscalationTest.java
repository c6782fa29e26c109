package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.district.District;
import org.headgate.district.OfficeHours;
import org.headgate.kernel.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class EscalationTest {
    /** A Wednesday at ten in the morning, by the clock of an office that is open from 8 to 5. */
    private static final Instant DUE = Instant.parse("2026-11-18T18:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OfficeHours hours;

    @Autowired
    WorkQueue queue;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    PagesTester pages;

    private Person clerk;
    private Person lead;
    private Person supervisor;

    @BeforeEach
    void hire() {
        if (district.pack().isEmpty()) district.open("test", "name: Test", LocalDate.of(2026, 11, 18));
        jdbc.sql("update district.agency set description = 'name: Test'").update();
        jdbc.sql("update office.person set active = false").update();
        jdbc.sql("update office.work_item set done_at = now() where done_at is null")
                .update();
        clerk = people.add("clerk.up", "Cleo Clerk", Level.TWO, Role.COLLECTIONS, "long enough", false);
        people.add("lead.else", "Lou Else", Level.LEAD, Role.BILLING, "long enough", false);
        lead = people.add("lead.up", "Lena Lead", Level.LEAD, Role.COLLECTIONS, "long enough", false);
        supervisor = people.add("super.up", "Sol Super", Level.SUPERVISOR, Role.REPRESENTATIVE, "long enough", false);
    }

    @Test
    void whatIsLateForADayOfOfficeHoursIsInTheInboxOfTheLeadOnceAndSaysSo() {
        work(clerk.id());

        assertThat(at(DUE.plus(Duration.ofHours(6)))).isZero();
        assertThat(at(DUE.plus(Duration.ofHours(20))))
                .as("overnight the clock stands")
                .isZero();
        assertThat(queue.waitingFor(lead)).isEmpty();
        assertThat(at(DUE.plus(Duration.ofHours(24)))).isEqualTo(1);
        assertThat(at(DUE.plus(Duration.ofDays(9)))).as("once").isZero();

        assertThat(queue.waitingFor(lead)).singleElement().satisfies(card -> {
            assertThat(card.escalatedToName()).isEqualTo("Lena Lead");
            assertThat(card.escalatedAt()).isEqualTo(DUE.plus(Duration.ofHours(24)));
        });
        assertThat(queue.waitingCount(lead)).isEqualTo(1);
        assertThat(queue.waitingFor(clerk)).as("it stays theirs, too").hasSize(1);
        assertThat(pages.page("/inbox", "lead.up").text()).contains("went up to Lena Lead");
    }

    @Test
    void theWorkOfALeadGoesUpToTheSupervisor() {
        work(lead.id());

        at(DUE.plus(Duration.ofDays(3)));

        assertThat(queue.waitingFor(supervisor)).hasSize(1);
    }

    @Test
    void theWorkOfATeamWithoutALeadGoesUpToASupervisor() {
        queue.add(
                NewWork.forRole(Role.CASHIER, "TEST", "work.task", List.of("x"), "/inbox")
                        .due(DUE),
                null);

        at(DUE.plus(Duration.ofDays(3)));

        assertThat(queue.waitingFor(supervisor)).hasSize(1);
    }

    @Test
    void casesAndWhatIsDoneAndWhatHasNoDayStayWhereTheyAre() {
        queue.add(
                NewWork.forPerson(clerk.id(), "CASE", "work.task", List.of("x"), "/inbox")
                        .due(DUE),
                null);
        queue.add(NewWork.forPerson(clerk.id(), "TEST", "work.task", List.of("x"), "/inbox"), null);
        queue.done(work(clerk.id()), clerk.id(), "");

        assertThat(at(DUE.plus(Duration.ofDays(9)))).isZero();
    }

    @Test
    void theHoursAreTheDistrictsToSet() {
        office.perform(new SetEscalation("", 2), supervisor).orReject();
        work(clerk.id());

        assertThat(at(DUE.plus(Duration.ofHours(3)))).isEqualTo(1);

        office.perform(new SetEscalation("", 0), supervisor).orReject();
        work(clerk.id());
        assertThat(at(DUE.plus(Duration.ofDays(90)))).as("never").isZero();
        assertThat(office.perform(new SetEscalation("", 1), clerk)).isInstanceOf(Outcome.HeldForReview.class);
        assertThatThrownBy(() -> office.perform(new SetEscalation("", -1), supervisor))
                .isInstanceOf(Rejection.class);
    }

    private WorkId work(PersonId person) {
        return queue.add(
                NewWork.forPerson(person, "TEST", "work.task", List.of("call"), "/inbox")
                        .due(DUE),
                null);
    }

    private int at(Instant now) {
        return new Escalation(jdbc, hours, InstantSource.fixed(now)).takeUpWhatIsLate();
    }
}

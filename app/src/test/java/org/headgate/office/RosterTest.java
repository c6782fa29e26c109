package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.headgate.OfficeTest;
import org.headgate.district.District;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class RosterTest {
    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Roster roster;

    @Autowired
    WorkQueue queue;

    @Autowired
    Reviews reviews;

    @Autowired
    Sessions sessions;

    @Autowired
    SecondFactors factors;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    Person manager;
    Person supervisor;
    Person clerk;

    @BeforeEach
    void threeWorkHere() {
        if (district.pack().isEmpty())
            district.open("basin", "name: Cholla Basin Water District", LocalDate.of(2026, 11, 18));
        manager = people.add("harriet", "Harriet Vance", Level.MANAGER, Role.FINANCE, "canal gate ochre", false);
        supervisor = people.add("bea", "Bea Montoya", Level.SUPERVISOR, Role.REPRESENTATIVE, "canal gate ochre", false);
        clerk = people.add("cleo", "Cleo Parr", Level.ONE, Role.CASHIER, "canal gate ochre", false);
    }

    @Test
    void somebodyNewHasAPasswordForOnceThatTheTrailDoesNotKnow() {
        var hired = office.perform(
                        new AddPerson("juno", "Juno Reyes", "juno@example.gov", Level.TRAINEE, Role.FIELD, null),
                        manager)
                .orReject();

        assertThat(people.named("juno").orElseThrow().mustChangePassword()).isTrue();
        assertThat(hired.password()).hasSize(19);
        assertThat(trail()).doesNotContain(hired.password());
    }

    @Test
    void whatWaitedForWhoLeavesWaitsForWhoSaysSo() {
        var named = office.perform(new AddWork("Call the bank", clerk.id(), null, null, null, 2), supervisor)
                .orReject();
        var teams = office.perform(new AddWork("Count the stamps", null, Role.CASHIER, null, null, 2), supervisor)
                .orReject();
        office.perform(new ClaimWork(teams, 0), clerk).orReject();
        var trainee = people.add("tess.r", "Tess Trainee", Level.TRAINEE, Role.CASHIER, "canal gate ochre", false);
        office.perform(new DescribePerson(trainee.id(), "Tess Trainee", "", clerk.id()), supervisor)
                .orReject();
        office.perform(new NoteDown("called back"), trainee);

        office.perform(new PersonLeaves(clerk.id(), "Moved away"), manager).orReject();

        assertThat(queue.waitingFor(manager)).extracting(WorkCard::id).contains(named);
        assertThat(queue.waitingFor(trainee))
                .filteredOn(work -> work.id().equals(teams))
                .singleElement()
                .satisfies(work -> assertThat(work.claimedBy()).isNull());
        assertThat(reviews.preparedBy(trainee))
                .singleElement()
                .satisfies(review -> assertThat(review.assignedToName()).isNull());
    }

    @Test
    void nobodyGivesALevelAboveTheirOwn() {
        assertThat(office.perform(
                        new AddPerson("juno", "Juno Reyes", "", Level.ADMINISTRATOR, Role.FIELD, null), manager))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aChangeOfLevelWaitsForASecondPerson() {
        var raise = new ChangePerson(clerk.id(), Level.ONE, Role.CASHIER, Level.TWO, Role.CASHIER);

        assertThat(office.perform(raise, manager)).isInstanceOf(Outcome.HeldForReview.class);
        assertThat(people.named("cleo").orElseThrow().level()).isEqualTo(Level.ONE);
    }

    @Test
    void aSupervisorHelpsAClerkBackInAndTheirSessionsEnd() {
        var session = sessions.begin(clerk.id(), "10.0.0.7", "Firefox");

        var reset = office.perform(new ResetSignIn(clerk.id(), "lost the telephone"), supervisor)
                .orReject();

        assertThat(people.named("cleo").orElseThrow().mustChangePassword()).isTrue();
        assertThat(sessions.use(session, 12)).isFalse();
        assertThat(trail()).contains("lost the telephone").doesNotContain(reset.password());
    }

    @Test
    void nobodyResetsTheirOwnSignInOrThatOfAnEqual() {
        var equal = people.add("bo", "Bo Ames", Level.SUPERVISOR, Role.BILLING, "canal gate ochre", false);

        assertThat(office.perform(new ResetSignIn(supervisor.id(), "I forgot it"), supervisor))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(office.perform(new ResetSignIn(equal.id(), "they forgot it"), supervisor))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(office.perform(new ResetSignIn(clerk.id(), "they asked me"), clerk))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whoLeavesIsSignedOutAndStaysOut() {
        var session = sessions.begin(clerk.id(), "10.0.0.7", "Firefox");

        office.perform(new PersonLeaves(clerk.id(), "retires"), manager).orReject();

        assertThat(people.named("cleo")).isEmpty();
        assertThat(people.credentials("cleo")).isEmpty();
        assertThat(sessions.use(session, 12)).isFalse();
    }

    @Test
    void changingThePasswordEndsTheOtherSessions() {
        var here = sessions.begin(clerk.id(), "10.0.0.7", "Firefox");
        var elsewhere = sessions.begin(clerk.id(), "10.0.0.8", "Chrome");

        office.perform(
                        new ChangePassword("canal gate ochre", "a flume in spring", "a flume in spring", here),
                        clerk,
                        UUID.randomUUID())
                .orReject();

        assertThat(sessions.use(here, 12)).isTrue();
        assertThat(sessions.use(elsewhere, 12)).isFalse();
    }

    @Test
    void recoveryCodesOpenOnceEach() {
        var codes =
                Objects.requireNonNull(factors.renewRecoveryCodes(clerk.id()).codes());

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(factors.accepts(clerk.id(), codes.get(3).toUpperCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(factors.accepts(clerk.id(), codes.get(3))).isFalse();
        assertThat(factors.accepts(manager.id(), codes.get(4))).isFalse();
    }

    private String trail() {
        return jdbc.sql("select coalesce(string_agg(request::text || answer::text, ' '), '') from office.audit_entry")
                .query(String.class)
                .single();
    }
}

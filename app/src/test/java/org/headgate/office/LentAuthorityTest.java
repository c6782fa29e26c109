package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
class LentAuthorityTest {
    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Reviews reviews;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    Person lead;
    Person levelOne;
    ReviewId waits;

    @BeforeEach
    void somebodyLendsTheirAuthority() {
        if (district.pack().isEmpty()) district.open("test", "", LocalDate.of(2026, 11, 18));
        lead = somebody("Leo Lead", Level.LEAD);
        levelOne = somebody("Omar One", Level.ONE);
        waits = held(somebody("Tess Trainee", Level.TRAINEE));
    }

    @Test
    void bringsTheReviewsThatCanNowBeDecided() {
        assertThat(waiting(levelOne)).doesNotContain(waits);
        int before = reviews.waitingCount(levelOne);

        lend(null);

        assertThat(waiting(levelOne)).contains(waits);
        assertThat(reviews.waitingCount(levelOne)).isGreaterThan(before);
        assertThat(office.perform(new ApproveReview(waits, 0, ""), levelOne)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void reachesForItsKindOfWorkOnly() {
        lend(Task.READS);

        assertThat(waiting(levelOne)).doesNotContain(waits);
        assertThat(office.perform(new ApproveReview(waits, 0, ""), levelOne)).isInstanceOf(Outcome.Refused.class);
        assertThat(office.perform(new NoteDown("by oneself"), levelOne)).isInstanceOf(Outcome.HeldForReview.class);
    }

    @Test
    void isDoneByOneselfWhileItLasts() {
        lend(Task.OFFICE);

        assertThat(office.perform(new NoteDown("by oneself"), levelOne)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void endsWhenTheLenderLeaves() {
        lend(null);
        jdbc.sql("update office.person set active = false where id = :lead")
                .param("lead", lead.id().value())
                .update();

        assertThat(waiting(levelOne)).doesNotContain(waits);
        assertThat(office.perform(new NoteDown("by oneself"), levelOne)).isInstanceOf(Outcome.HeldForReview.class);
    }

    @Test
    void isNeverMoreThanTheLenderStillHas() {
        lend(null);
        jdbc.sql("update office.person set level = 'ONE' where id = :lead")
                .param("lead", lead.id().value())
                .update();

        assertThat(office.perform(new NoteDown("by oneself"), levelOne)).isInstanceOf(Outcome.HeldForReview.class);
        assertThat(office.perform(new ApproveReview(waits, 0, ""), levelOne)).isInstanceOf(Outcome.Refused.class);
    }

    private void lend(Task task) {
        var today = district.businessDate();
        office.perform(new LendAuthority(levelOne.id(), task, Level.LEAD, today, today.plusDays(7), ""), lead)
                .orReject();
    }

    private java.util.List<ReviewId> waiting(Person person) {
        return reviews.waitingFor(person).stream().map(ReviewCard::id).toList();
    }

    private Person somebody(String name, Level level) {
        return people.add(
                "l" + UUID.randomUUID().toString().substring(0, 12), name, level, Role.BILLING, "long enough", false);
    }

    private ReviewId held(Person by) {
        return ((Outcome.HeldForReview<Integer>) office.perform(new NoteDown("called back"), by)).review();
    }
}

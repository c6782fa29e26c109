package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
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
class ReviewsTest {
    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Reviews reviews;

    @Autowired
    District district;

    @Autowired
    NoteDownHandler handler;

    @Autowired
    JdbcClient jdbc;

    Person trainee;
    Person levelTwo;
    Person lead;

    @BeforeEach
    void hire() {
        if (district.pack().isEmpty()) district.open("test", "", LocalDate.of(2026, 11, 18));
        trainee = somebody("Tess Trainee", Level.TRAINEE);
        levelTwo = somebody("Nadia Two", Level.TWO);
        lead = somebody("Leo Lead", Level.LEAD);
        handler.noted.clear();
    }

    @Test
    void whatIsApprovedIsDoneAsItWasPrepared() {
        var held = held(new NoteDown("called back"), trainee);

        var approved = office.perform(new ApproveReview(held, 0, "well done"), levelTwo);

        assertThat(approved).isEqualTo(new Outcome.Done<>(held));
        assertThat(handler.noted).containsExactly("called back");
        assertThat(lastEntryOf("NoteDown"))
                .isEqualTo("DONE by %s approved by %s".formatted(trainee.fullName(), levelTwo.fullName()));
    }

    @Test
    void nobodyDecidesAboutTheirOwnWork() {
        var held = held(new NoteDown("called back"), trainee);

        assertThat(office.perform(new ApproveReview(held, 0, ""), trainee)).isInstanceOf(Outcome.Refused.class);
        assertThat(handler.noted).isEmpty();
    }

    @Test
    void onlySomebodyWhoseOwnAuthorityReachesDecides() {
        var held = held(new NoteDown("called back"), trainee);

        assertThat(office.perform(new ApproveReview(held, 0, ""), somebody("Omar One", Level.ONE)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whatComesBackIsCorrectedAndThenApproved() {
        var held = held(new NoteDown("caled back"), trainee);
        office.perform(new ReturnReview(held, 0, "Mind the spelling."), levelTwo);

        office.perform(new CorrectReview(held, 1, Map.of("words", "called back")), trainee);
        office.perform(new ApproveReview(held, 2, ""), lead);

        assertThat(handler.noted).containsExactly("called back");
        assertThat(reviews.find(held)).hasValueSatisfying(card -> {
            assertThat(card.state()).isEqualTo(ReviewState.APPROVED);
            assertThat(card.corrections()).isEqualTo(1);
            assertThat(card.comments()).extracting(ReviewCard.Comment::words).containsExactly("Mind the spelling.");
        });
    }

    @Test
    void whoeverDecidesSecondIsToldThatItWasDecided() {
        var held = held(new NoteDown("called back"), trainee);
        office.perform(new ApproveReview(held, 0, ""), levelTwo);

        assertThatThrownBy(() -> office.perform(new DeclineReview(held, 0, "no"), lead))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("no longer waits: " + levelTwo.fullName());
        assertThat(handler.noted).containsExactly("called back");
    }

    @Test
    void anApprovalOfAnEarlierVersionIsNotOne() {
        var held = held(new NoteDown("called back"), trainee);
        office.perform(new CorrectReview(held, 0, Map.of("words", "something else")), trainee);

        assertThatThrownBy(() -> office.perform(new ApproveReview(held, 0, ""), levelTwo))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("The review was changed by " + trainee.fullName());
    }

    @Test
    void aRepeatedRequestThatWaitsIsGivenItsReviewAgain() {
        var key = UUID.randomUUID();

        var first = office.perform(new NoteDown("called back"), trainee, key);
        var second = office.perform(new NoteDown("called back"), trainee, key);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aKeyUsedForOtherValuesIsRefused() {
        var key = UUID.randomUUID();
        office.perform(new NoteDown("called back"), levelTwo, key);

        assertThat(office.perform(new NoteDown("paid twice"), levelTwo, key)).isInstanceOf(Outcome.Refused.class);
        assertThat(handler.noted).containsExactly("called back");
    }

    private Person somebody(String name, Level level) {
        return people.add(
                "r" + UUID.randomUUID().toString().substring(0, 12), name, level, Role.BILLING, "long enough", false);
    }

    private ReviewId held(NoteDown action, Person by) {
        return ((Outcome.HeldForReview<Integer>) office.perform(action, by)).review();
    }

    private String lastEntryOf(String action) {
        return jdbc.sql("""
                select e.outcome || ' by ' || p.full_name || ' approved by ' || a.full_name
                  from office.audit_entry e
                  join office.person p on p.id = e.person_id
                  join office.person a on a.id = e.approved_by
                 where e.action = :action
                 order by e.id desc
                 limit 1
                """).param("action", action).query(String.class).single();
    }
}

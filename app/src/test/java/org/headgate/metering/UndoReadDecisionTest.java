package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.office.Action;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class UndoReadDecisionTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 2);
    private static final LocalDate APRIL = JANUARY.plusMonths(3);

    @Autowired
    Metering metering;

    @Autowired
    ReadDecisions decisions;

    @Autowired
    SampleMeters meters;

    @Autowired
    PagesTester pages;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Person reader;
    private ServicePointId point;
    private QueuedRead leak;

    @BeforeEach
    void aReadThatIsFarTooHigh() {
        reader = SampleMeters.reader(jdbc, people);
        point = new ServicePointId(meters.streetWithMeters(1, JANUARY).points().getFirst());
        enter(JANUARY.plusMonths(1), "1014");
        enter(JANUARY.plusMonths(2), "1028");
        enter(APRIL, "1128");
        leak = metering.exceptions(point).getFirst();
    }

    @Test
    void anAcceptedReadWaitsAgain() {
        perform(new AcceptRead(leak.exception(), "Leak seen"));

        undo();

        assertWaitsAsBefore();
    }

    @Test
    void aCorrectedReadHasItsFigureBackAndTheCorrectionIsSetAside() {
        perform(new CorrectRead(leak.read(), new BigDecimal("1042"), "Photo"));
        assertThat(metering.reads(point, 1).getFirst().use()).isEqualByComparingTo("14");

        undo();

        assertWaitsAsBefore();
        assertThat(metering.reads(point, 9))
                .filteredOn(read -> read.readOn().equals(APRIL))
                .extracting(ReadCard::state)
                .containsExactlyInAnyOrder(ReadState.EXCEPTION, ReadState.REJECTED);
    }

    @Test
    void anEstimateGivesItsPlaceBack() {
        perform(new EstimateRead(leak.exception(), "Cannot be"));

        undo();

        assertWaitsAsBefore();
    }

    @Test
    void aReadThatWasToBeReadAgainCountsAgain() {
        perform(new MarkForReread(leak.exception(), "Look again"));
        assertThat(metering.awaitedRereads())
                .extracting(AwaitedReread::servicePoint)
                .contains(point);

        undo();

        assertWaitsAsBefore();
        assertThat(metering.awaitedRereads())
                .extracting(AwaitedReread::servicePoint)
                .doesNotContain(point);
    }

    @Test
    void aDismissedExceptionWaitsAgain() {
        enter(APRIL.plusDays(1), null);
        var missing = metering.exceptions(point).stream()
                .filter(read -> read.read() == null)
                .findFirst()
                .orElseThrow();
        perform(new DismissException(missing.exception(), "Read yesterday"));

        perform(new UndoReadDecision(decisions.of(missing.exception()).orElseThrow()));

        assertThat(metering.exception(missing.exception())).isPresent();
    }

    @Test
    void isTakenBackOnce() {
        perform(new AcceptRead(leak.exception(), "Leak seen"));
        var decision = decisions.of(leak.exception()).orElseThrow();
        perform(new UndoReadDecision(decision));

        assertThatThrownBy(() -> perform(new UndoReadDecision(decision)))
                .hasMessage("This decision was taken back already.");
    }

    @Test
    void isNotTakenBackOnceTheMeterWasReadAgainThatDay() {
        perform(new MarkForReread(leak.exception(), "Look again"));
        var decision = decisions.of(leak.exception()).orElseThrow();
        enter(APRIL, "1043");

        assertThatThrownBy(() -> perform(new UndoReadDecision(decision)))
                .hasMessageStartingWith("There is another read of 2025-04-02 by now");
    }

    @Test
    void theToastOffersToTakeItBackAndTheReadHasTheFocusAgain() {
        var answer =
                pages.sendPart("/reads/" + leak.exception().value(), "reader.metering", Map.of("decision", "ACCEPT"));
        var form = PagesTester.html(answer).select("#undo").first();
        assertThat(form).isNotNull();
        assertThat(form.select("[data-key=z]").text()).isEqualTo("Undo Z");

        assertThat(pages.send(form.attr("action"), "reader.metering", Map.of()))
                .hasRedirectedUrl("/reads?exception=%1$d#e-%1$d"
                        .formatted(leak.exception().value()));

        assertWaitsAsBefore();
    }

    private void assertWaitsAsBefore() {
        assertThat(metering.exceptions(point)).containsExactly(leak);
        assertThat(metering.reads(point, 9))
                .filteredOn(read -> read.state().counts())
                .first()
                .satisfies(read -> {
                    assertThat(read.register()).isEqualByComparingTo("1128");
                    assertThat(read.state()).isEqualTo(ReadState.EXCEPTION);
                    assertThat(read.use()).isEqualByComparingTo("100");
                });
    }

    private void undo() {
        perform(new UndoReadDecision(decisions.of(leak.exception()).orElseThrow()));
    }

    private <R> R perform(Action<R> action) {
        return office.perform(action, reader).orReject();
    }

    private void enter(LocalDate day, @Nullable String register) {
        var installation = metering.meters(point).getFirst().installation();
        perform(new EnterReads(
                day,
                List.of(new EnterReads.Entry(
                        installation,
                        register == null ? null : new BigDecimal(register),
                        register == null ? "DOG" : ""))));
    }
}

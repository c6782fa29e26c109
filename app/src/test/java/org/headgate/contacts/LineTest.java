package org.headgate.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Action;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class LineTest {
    @Autowired
    Line line;

    @Autowired
    Interactions interactions;

    @Autowired
    Office office;

    @Autowired
    District district;

    @Autowired
    People people;

    @Autowired
    Customers customers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PagesTester pages;

    SampleOffice sample;
    Person rita;
    Person otis;

    @BeforeEach
    void open() {
        sample = SampleOffice.open(district, people, customers);
        rita = sample.representative();
        otis = sample.colleague();
        jdbc.sql("update contacts.arrival set state = 'LEFT', ended_at = clock_timestamp() where state = 'WAITING'")
                .update();
    }

    @Test
    void servesWhoeverIsDueFirstWhateverTheChannel() {
        put(ArrivalKind.EMAIL, "Writer", false, null);
        put(ArrivalKind.TICKET, "Visitor", false, null);
        put(ArrivalKind.CALLER, "Caller", false, null);

        assertThat(line.waiting(rita)).extracting(Arrival::caller).containsExactly("Caller", "Visitor", "Writer");
        assertThat(served(rita).caller()).isEqualTo("Caller");
        assertThat(served(otis).caller()).isEqualTo("Visitor");
        assertThat(served(rita).channel()).isEqualTo(Channel.EMAIL);
        assertThatThrownBy(() -> served(rita)).isInstanceOf(Rejection.class).hasMessageContaining("Nobody waits");
    }

    @Test
    void putsThoseWhoAreLateInFrontAndUrgentOnesBeforeAll() {
        put(ArrivalKind.CALLER, "Caller", false, null);
        var letter = put(ArrivalKind.LETTER, "Writer", false, null);
        jdbc.sql("update contacts.arrival set due_at = clock_timestamp() - interval '1 hour' where id = ?")
                .param(letter.value())
                .update();
        put(ArrivalKind.WEB, "No water", true, null);

        assertThat(line.waiting(rita)).extracting(Arrival::caller).containsExactly("No water", "Writer", "Caller");
        assertThat(line.waiting(rita).get(1).isLate(line.now())).isTrue();
    }

    @Test
    void whoAsksForSomebodyIsServedByThem() {
        put(ArrivalKind.CALLER, "Only Otis", false, otis.id());
        put(ArrivalKind.TICKET, "Anybody", false, null);

        assertThat(served(rita).caller()).isEqualTo("Anybody");
        assertThat(served(otis).caller()).isEqualTo("Only Otis");
    }

    @Test
    void theCounterGivesTicketsFromOneOnEveryDay() {
        var first = put(ArrivalKind.TICKET, "", false, null);
        var second = put(ArrivalKind.TICKET, "", false, null);

        assertThat(line.ticket(second)).isEqualTo(line.ticket(first) + 1);
    }

    @Test
    void theContactBeginsWithWhatTheLineKnew() {
        done(
                new PutInLine(
                        ArrivalKind.CALLBACK,
                        sample.account(),
                        "Lucía",
                        "760-555-0199",
                        "bill",
                        "After four",
                        false,
                        null,
                        null),
                rita);

        var contact = served(rita);

        assertThat(contact.account()).isEqualTo(sample.account());
        assertThat(contact.direction()).isEqualTo(Direction.OUT);
        assertThat(contact.topic()).isEqualTo("bill");
        assertThat(contact.words()).isEqualTo("760-555-0199 After four");
        assertThat(interactions.entries(contact.id()))
                .extracting(InteractionEntry::kind)
                .containsExactly("WAITED");
    }

    @Test
    void severalContactsStandSideBySideAndOneOnHoldGoesOn() {
        put(ArrivalKind.CALLER, "First", false, null);
        put(ArrivalKind.CALLER, "Second", false, null);
        var first = served(rita);
        done(new ParkInteraction(first.id(), "Looks for the bill"), rita);
        served(rita);

        var home = pages.page("/knowledge", rita.username());
        assertThat(home.select(".hg-underway li")).hasSize(2);
        assertThat(home.select(".hg-underway li button").text()).contains("First", "on hold");

        done(new ResumeInteraction(first.id()), rita);
        assertThat(interactions.of(first.id()).orElseThrow().parkedAt()).isNull();
    }

    @Test
    void isHandedOverWithANoteAndIsNobodysMeanwhile() {
        put(ArrivalKind.CALLER, "First", false, null);
        var contact = served(rita);

        done(new HandOverInteraction(contact.id(), otis.id(), null, "Verified; asks for a payment plan"), rita);

        assertThat(interactions.openOf(rita.id())).isEmpty();
        var taken = served(otis);
        assertThat(taken.id()).isEqualTo(contact.id());
        assertThat(taken.person()).isEqualTo(otis.id());
        assertThat(taken.parkedAt()).isNull();
        assertThat(interactions.entries(contact.id()))
                .extracting(InteractionEntry::kind)
                .containsExactly("WAITED", "HANDED", "WAITED");
    }

    @Test
    void nobodyParksTheContactOfAnother() {
        put(ArrivalKind.CALLER, "First", false, null);
        var contact = served(rita);

        assertThatThrownBy(() -> done(new ParkInteraction(contact.id(), "Later"), otis))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("Rita Representative");
    }

    @Test
    void whatIsClosedDoesNotWaitAnyMore() {
        put(ArrivalKind.CALLER, "First", false, null);
        var contact = served(rita);
        done(new HandOverInteraction(contact.id(), null, Role.BILLING, "Asks about the run"), rita);
        var now = interactions.of(contact.id()).orElseThrow();

        done(
                new CloseInteraction(
                        new WriteInteraction(
                                now.id(),
                                now.version(),
                                now.channel(),
                                now.direction(),
                                now.topic(),
                                now.caller(),
                                "Solved"),
                        InteractionOutcome.ANSWERED),
                rita);

        assertThat(line.waiting(rita)).isEmpty();
    }

    @Test
    void whoLeftComesBackAsIfTheyHadWaited() {
        var id = put(ArrivalKind.CALLER, "First", false, null);
        done(new LeaveLine(id), rita);
        assertThat(line.waiting(rita)).isEmpty();

        done(new ReturnToLine(id), rita);

        assertThat(line.waiting(rita)).extracting(Arrival::id).containsExactly(id);
    }

    @Test
    void theTargetIsTheDistricts() {
        var before = line.targets().stream()
                .filter(target -> target.kind() == ArrivalKind.CALLER)
                .findFirst()
                .orElseThrow();
        var chief = people.add(
                "chief" + before.version() + System.nanoTime(),
                "Sam Supervisor",
                org.headgate.office.Level.SUPERVISOR,
                Role.REPRESENTATIVE,
                "long enough",
                false);

        done(new SetWaitingTarget(ArrivalKind.CALLER, 5, before.version()), chief);

        put(ArrivalKind.CALLER, "First", false, null);
        var waits = line.waiting(rita).getFirst();
        assertThat(waits.dueAt()).isEqualTo(waits.arrivedAt().plusMinutes(5));
    }

    @Test
    void thePageTakesTheNextByOneKey() {
        assertThat(pages.send("/line", rita.username(), Map.of("kind", "TICKET", "topic", "bill", "caller", "Visitor")))
                .hasStatus3xxRedirection();
        var page = pages.page("/line", rita.username());
        assertThat(page.select("tbody tr").text()).contains("Visitor", "no. ", "0 min");
        assertThat(page.select(".hg-next button").attr("data-key")).isEqualTo("q");

        var sent = pages.send("/line/next", rita.username(), Map.of());

        assertThat(sent.getResponse().getRedirectedUrl()).startsWith("/contacts/");
        assertThat(pages.page("/line", rita.username()).text()).contains("Nobody waits.");
    }

    private ArrivalId put(ArrivalKind kind, String caller, boolean urgent, @Nullable PersonId person) {
        return done(
                new PutInLine(kind, (AccountId) null, caller, "760-555-0101", "other", "", urgent, person, null), rita);
    }

    private Interaction served(Person by) {
        return interactions.of(done(new TakeNext(null), by)).orElseThrow();
    }

    private <R> R done(Action<R> action, Person by) {
        return ((Outcome.Done<R>) office.perform(action, by)).result();
    }
}

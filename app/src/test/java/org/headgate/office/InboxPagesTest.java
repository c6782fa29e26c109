package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody, on the pages: reviews, the inbox, the matrix, the team. */
@OfficeTest
@Transactional
class InboxPagesTest {
    @Autowired
    PagesTester pages;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    NoteDownHandler handler;

    @Autowired
    Words words;

    Person trainee;
    Person lead;
    Person manager;

    @BeforeEach
    void hire() {
        if (district.pack().isEmpty()) district.open("test", "", LocalDate.of(2026, 11, 18));
        trainee = somebody("Tess Trainee", Level.TRAINEE);
        lead = somebody("Leo Lead", Level.LEAD);
        manager = somebody("Mona Manager", Level.MANAGER);
        handler.noted.clear();
    }

    @Test
    void aTraineesWorkIsReturnedCorrectedApprovedAndSignedOff() {
        var review = held(new NoteDown("caled back"));
        var page = "/reviews/%d".formatted(review.value());
        assertThat(pages.page("/reviews", lead.username()).select("#h-wait").text())
                .isEqualTo("For your decision");

        pages.send(page + "/return", lead.username(), Map.of("version", "0", "words", "Mind the spelling."));
        assertThat(pages.page("/inbox", trainee.username()).text()).contains("Came back to you:");
        assertThat(pages.page(page, trainee.username()).text()).contains("Mind the spelling.");

        pages.send(
                page + "/correct",
                trainee.username(),
                Map.of("version", "1", "words", "called back", "before-words", "caled back"));
        pages.send(page + "/approve", lead.username(), Map.of("version", "2", "words", "Good."));
        assertThat(handler.noted).containsExactly("called back");

        var team = "/team/%d".formatted(trainee.id().value());
        pages.send(team + "/sign-off", lead.username(), Map.of("task", "OFFICE", "words", "Does it well."));
        office.perform(new NoteDown("on my own"), trainee);
        assertThat(pages.page(team, lead.username()).text()).contains("Tess Trainee");
    }

    @Test
    void signedOffWorkIsDoneAtLevelOnesAuthority() {
        office.perform(new SignOffTask(trainee.id(), Task.OFFICE, ""), lead).orReject();

        assertThat(office.perform(new NoteDown("on my own"), trainee)).isInstanceOf(Outcome.HeldForReview.class);
        office.perform(
                new ChangeAuthority("NoteDown", Level.ONE, Allowance.Mode.OWN, null, null, null, 0, today()), manager);
        var change = new ReviewId(latestReview());
        office.perform(new ApproveReview(change, 0, ""), somebody("Max Manager", Level.MANAGER))
                .orReject();
        assertThat(office.perform(new NoteDown("on my own"), trainee)).isEqualTo(new Outcome.Done<>(9));
    }

    @Test
    void theMatrixIsChangedByTwoPeopleAndKeepsItsHistory() {
        var sent = pages.send(
                "/authority/NoteDown",
                manager.username(),
                Map.of("from", "TWO", "mode", "OWN", "upTo", "$250", "effectiveFrom", today().toString()));
        assertThat(sent).hasStatus(202);
        assertThat(office.allowance(NoteDown.class, Level.TWO).upTo()).isNull();

        pages.send(
                "/reviews/%d/approve".formatted(latestReview()),
                somebody("Max Manager", Level.MANAGER).username(),
                Map.of("version", "0"));

        assertThat(office.allowance(NoteDown.class, Level.TWO).upTo()).isEqualTo(Money.of("250.00"));
        assertThat(pages.page("/authority/NoteDown", lead.username())
                        .select("#h-history")
                        .parents()
                        .first())
                .isNotNull();
        assertThat(pages.page("/authority/NoteDown", lead.username()).text()).contains("up to $250.00");
    }

    @Test
    void lentAuthorityEndsWithItsDay() {
        office.perform(new LendAuthority(trainee.id(), null, Level.TWO, today(), today().plusDays(3), "holidays"), lead)
                .orReject();

        assertThat(office.perform(new NoteDown("stood in"), trainee)).isEqualTo(new Outcome.Done<>(8));
        district.moveBusinessDate(today().plusDays(4));
        assertThat(office.perform(new NoteDown("stood in"), trainee)).isInstanceOf(Outcome.HeldForReview.class);
    }

    @Test
    void whoCannotDecideReadsTheReviewAndWhomToAsk() {
        var page = "/reviews/%d".formatted(held(new NoteDown("called back")).value());

        var read = pages.page(page, somebody("Omar One", Level.ONE).username());

        assertThat(read.select("#decide")).isEmpty();
        assertThat(read.select(".hg-may-not").text())
                .startsWith("This needs level two; yours is one. Ask ")
                .doesNotContain("somebody of that level");
        assertThat(pages.page(page, lead.username()).select("#decide")).isNotEmpty();
    }

    @Test
    void aRefusalNamesThePeopleToAsk() {
        var refused = office.perform(new SignOffTask(trainee.id(), Task.OFFICE, ""), somebody("Omar One", Level.ONE));

        assertThat(refused).isInstanceOfSatisfying(Outcome.Refused.class, it -> {
            var reason = (Reason) it.reasons().getFirst();
            assertThat(reason.sentence()).startsWith("This needs level two; yours is one. Ask ");
            assertThat(people.all())
                    .extracting(Person::fullName)
                    .contains(reason.values().getLast().split(", ", -1));
        });
    }

    @Test
    void whatIsHeldSaysWhoDecides() {
        var other = somebody("Max Manager", Level.MANAGER);
        var held = pages.send(
                "/authority/NoteDown",
                manager.username(),
                Map.of("from", "TWO", "mode", "OWN", "upTo", "250", "effectiveFrom", today().toString()));

        assertThat(PagesTester.html(held).select(".hg-held").text())
                .contains("Decided by ")
                .contains(other.fullName());
    }

    @Test
    void aChangeOfTheMatrixSaysWhatHeldBefore() {
        office.perform(
                new ChangeAuthority("NoteDown", Level.TWO, Allowance.Mode.OWN, null, null, null, 0, today()), manager);

        assertThat(pages.page("/reviews/%d".formatted(latestReview()), manager.username())
                        .select(".hg-diff del")
                        .text())
                .isEqualTo("NoteDown, TWO: OWN");
        assertThat(office.perform(
                        new ChangeAuthority("NoSuchThing", Level.TWO, Allowance.Mode.OWN, null, null, null, 0, today()),
                        manager))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theRailByItselfCountsWhatWaits() {
        held(new NoteDown("called back"));

        assertThat(pages.part("/rail", lead.username()).select("a[href=/reviews] b"))
                .isNotEmpty();
    }

    @Test
    void everyActionHasItsWordsInBothLanguages() {
        assertThat(office.kinds().stream()
                        .map(ActionKind::name)
                        .filter(name -> !name.equals("NoteDown") && !words.knows("action." + name)))
                .isEmpty();
    }

    @Test
    void nobodyLendsMoreThanTheyHave() {
        assertThat(office.perform(new LendAuthority(trainee.id(), null, Level.MANAGER, today(), today(), ""), lead))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void nobodyActsOnTheirOwnAccount() {
        office.perform(new DeclareConnection(4711, true), lead).orReject();

        assertThat(office.perform(new NoteDown("my own"), lead)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aTaskIsAddedTakenAndDone() {
        pages.send(
                "/inbox",
                trainee.username(),
                Map.of("words", "Call the plumber", "to", "BILLING", "due", "2026-11-19"));
        var card = pages.page("/inbox", lead.username()).select("li:contains(Call the plumber)");
        assertThat(card).hasSize(1);
        var done = card.select("form[action$=/done]");

        assertThat(pages.send(
                        done.attr("action"),
                        lead.username(),
                        Map.of("version", done.select("[name=version]").val())))
                .hasStatus3xxRedirection();
        assertThat(pages.send(
                        done.attr("action"),
                        lead.username(),
                        Map.of("version", done.select("[name=version]").val())))
                .hasStatus(422)
                .bodyText()
                .contains("This work was changed by " + lead.fullName());
    }

    @Test
    void aPlaybookKeepsItsVersionsAndASuggestionGetsItsAnswer() {
        for (var steps : new String[] {"Ask\nWrite", "Ask\nCheck\nWrite"})
            pages.send(
                    "/playbooks",
                    lead.username(),
                    Map.of(
                            "name",
                            "note-down",
                            "language",
                            "en",
                            "title",
                            "Note down",
                            "task",
                            "CONTACTS",
                            "steps",
                            steps));
        var page = pages.page("/playbooks/note-down", lead.username());
        assertThat(page.select("#h-steps").parents().select("ol li")).hasSize(3);
        assertThat(page.text()).contains("version 2");

        pages.send("/suggestions", trainee.username(), Map.of("about", "note-down", "words", "Ask twice"));
        var form = pages.page("/suggestions", manager.username())
                .select("form[action$=/answer]")
                .first();
        assertThat(form).isNotNull();
        pages.send(form.attr("action"), manager.username(), Map.of("answer", "TAKEN_UP", "words", "Yes"));
        assertThat(pages.page("/suggestions", trainee.username()).text()).contains("taken up");
    }

    private LocalDate today() {
        return district.businessDate();
    }

    private long latestReview() {
        return people.all().isEmpty()
                ? 0
                : reviews.waitingFor(somebody("Ada Admin", Level.ADMINISTRATOR))
                        .getLast()
                        .id()
                        .value();
    }

    @Autowired
    Reviews reviews;

    private Person somebody(String name, Level level) {
        return people.add(
                "i" + UUID.randomUUID().toString().substring(0, 12), name, level, Role.BILLING, "long enough", false);
    }

    private ReviewId held(NoteDown action) {
        return ((Outcome.HeldForReview<Integer>) office.perform(action, trainee)).review();
    }
}

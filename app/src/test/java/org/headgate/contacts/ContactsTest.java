package org.headgate.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ContactsTest {
    @Autowired
    Office office;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactViews views;

    @Autowired
    Interactions interactions;

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

    @BeforeEach
    void open() {
        sample = SampleOffice.open(district, people, customers);
        rita = sample.representative();
    }

    @Test
    void isBegunByOneKeyAndGoesOnWhenTheKeyIsPressedAgain() {
        var first = start();
        var again = start();

        assertThat(again).isEqualTo(first);
        assertThat(views.open(rita, sample.account()))
                .hasValueSatisfying(view -> assertThat(view.contact().isOpen()).isTrue());
    }

    @Test
    void endsWithWhatWasSaidAndWhatCameOfIt() {
        var id = start();
        var said = said(id, 0, "Asked why the bill is high.");

        assertThatThrownBy(() -> perform(new CloseInteraction(said(id, 0, ""), InteractionOutcome.ANSWERED)))
                .isInstanceOf(Rejection.class);
        perform(new CloseInteraction(said, InteractionOutcome.ANSWERED));

        var closed = interactions.of(id).orElseThrow();
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.words()).isEqualTo("Asked why the bill is high.");
        assertThat(contacts.about(sample.account(), 5))
                .extracting(Interaction::id)
                .containsExactly(id);
    }

    @Test
    void isNotSavedOverWhatSomebodyElseWrote() {
        var id = start();
        perform(said(id, 0, "First."));

        assertThatThrownBy(() -> perform(said(id, 0, "Second.")))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("was changed by " + rita.fullName());
        assertThat(interactions.of(id).orElseThrow().words()).isEqualTo("First.");
    }

    @Test
    void refusesACardNumberAndWritesItNowhere() {
        var id = start();

        assertThatThrownBy(() -> perform(said(id, 0, "Wants to pay with 4111 1111 1111 1111")))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("card number");
        assertThat(jdbc.sql("select count(*) from office.audit_entry where request::text like '%4111 1111%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aCallerWhoKnowsEnoughIsVerifiedAndWhatTheySaidIsKeptNowhere() {
        var id = start();
        var contact = interactions.of(id).orElseThrow();

        var verified = perform(contacts.judge(
                contact,
                sample.account(),
                Map.of(CallerFactor.NAME, "Lucia Arriaga", CallerFactor.PHONE_ENDING, "0199")));

        assertThat(verified).isTrue();
        assertThat(contacts.isCallerVerified(rita, sample.account())).isTrue();
        assertThat(jdbc.sql(
                                "select request::text from office.audit_entry where action = 'VerifyCaller' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .doesNotContain("0199", "Arriaga")
                .contains("PHONE_ENDING");
    }

    @Test
    void aCallerWhoDoesNotRaisesARedFlagUntilSomebodyLooksIntoIt() {
        var id = start();
        var contact = interactions.of(id).orElseThrow();

        var verified = perform(contacts.judge(
                contact,
                sample.account(),
                Map.of(CallerFactor.NAME, "Lucia Arriaga", CallerFactor.PHONE_ENDING, "0000")));

        assertThat(verified).isFalse();
        assertThat(contacts.failedCallers(sample.account())).isEqualTo(1);
        assertThat(pages.page("/accounts/" + sample.number().digits(), rita.username())
                        .select(".hg-strip")
                        .text())
                .contains("1 caller could not be verified");
        office.perform(new ClearRedFlag(sample.account(), "It was her son."), sample.lead())
                .orReject();
        assertThat(contacts.failedCallers(sample.account())).isZero();
    }

    @Test
    void anAlertStandsOnTopOfTheAccountForThoseWhoMaySeeIt() {
        perform(new AddComment(
                sample.account(), CommentKind.DOG, "Two large dogs in the yard.", false, null, List.of()));
        perform(new AddComment(
                sample.account(), CommentKind.MEDICAL, "Dialysis at home.", false, null, List.of(Role.COLLECTIONS)));

        var page = pages.page("/accounts/" + sample.number().digits(), rita.username());

        assertThat(page.select(".hg-strip").text()).contains("Two large dogs").doesNotContain("Dialysis");
        assertThat(page.select("#comments").text()).contains("Two large dogs").doesNotContain("Dialysis");
    }

    @Test
    void aCommentChangedByTwoKeepsTheFirstAndNamesWhoChangedIt() {
        var words = new AddComment(sample.account(), CommentKind.GENERAL, "Call after 5.", false, null, List.of());
        var id = perform(words);
        office.perform(new ChangeComment(id, 0, words), sample.colleague()).orReject();

        assertThatThrownBy(() -> perform(new ChangeComment(id, 0, words)))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("Otis Other");
    }

    @Test
    void oneKeyOnTheAccountOpensTheBarAndTheContactEndsThere() {
        var account = "/accounts/" + sample.number().digits();
        pages.send("/contacts?account=" + sample.number().digits(), rita.username(), Map.of());

        var page = pages.page(account, rita.username());
        assertThat(page.select("#contact h2").text()).startsWith("Contact since");
        assertThat(page.select("#contact .hg-chip").text()).contains("disclose nothing yet");
        assertThat(page.select("button[data-key=n]")).hasSize(1);

        var open = views.open(rita, sample.account()).orElseThrow().contact();
        pages.send(
                "/contacts/" + open.id().value(),
                rita.username(),
                Map.of(
                        "version",
                        "0",
                        "channel",
                        "PHONE",
                        "direction",
                        "IN",
                        "topic",
                        "bill",
                        "words",
                        "Explained it.",
                        "outcome",
                        "ANSWERED",
                        "close",
                        "yes",
                        "back",
                        "account"));
        assertThat(pages.page(account, rita.username()).select("#contact")).isEmpty();
        assertThat(pages.page(account + "?show=CONTACTS", rita.username())
                        .select(".hg-timeline")
                        .text())
                .contains("Called", "Explained it.");
    }

    @Test
    void theListsAndPagesOfContactsAreShownInBothLanguages() {
        var id = start();
        for (var language : List.of("en", "es")) {
            people.prefer(rita.id(), language, "light", true);
            for (var path : List.of(
                    "/contacts",
                    "/contacts/" + id.value(),
                    "/cases",
                    "/cases/new",
                    "/follow-ups",
                    "/follow-ups/new",
                    "/messages",
                    "/messages/new",
                    "/directory?edit=bill",
                    "/knowledge?words=fuga",
                    "/knowledge/leak-check",
                    "/knowledge/leak-check?contact=" + id.value(),
                    "/knowledge/leak-check/edit",
                    "/knowledge/new",
                    "/accounts/" + sample.number().digits() + "/callers"))
                assertThat(pages.page(path, rita.username()).select("h1").text())
                        .as(path)
                        .isNotEmpty();
        }
    }

    private InteractionId start() {
        return perform(new StartInteraction(sample.account(), Channel.PHONE, Direction.IN, "other", ""));
    }

    private static WriteInteraction said(InteractionId id, int version, String words) {
        return new WriteInteraction(id, version, Channel.PHONE, Direction.IN, "bill", "", words);
    }

    private <R> R perform(org.headgate.office.Action<R> action) {
        return office.perform(action, rita).orReject();
    }
}

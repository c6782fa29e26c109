package org.headgate.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.Action;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.office.WorkCard;
import org.headgate.office.WorkQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class CasesTest {
    @Autowired
    Office office;

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles files;

    @Autowired
    FollowUps followUps;

    @Autowired
    FollowUpList list;

    @Autowired
    Messages messages;

    @Autowired
    WorkQueue queue;

    @Autowired
    Articles articles;

    @Autowired
    ContactsProof proof;

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
    void aDisputeHoldsItsAmountUntilItIsResolved() {
        var id = dispute();

        assertThat(cases.disputing(sample.account())).singleElement().satisfies(hold -> {
            assertThat(hold.held()).isEqualTo(Money.of("120.78"));
            assertThat(hold.until()).isNull();
            assertThat(hold.holdsOn(district.businessDate())).isTrue();
        });
        assertThat(workAbout(id)).containsExactly("REPRESENTATIVE");

        perform(new ResolveCase(id, 0, Resolution.EXPLAINED, "The read was checked at the meter."), rita);

        assertThat(cases.disputing(sample.account()))
                .singleElement()
                .satisfies(hold ->
                        assertThat(hold.holdsOn(district.businessDate())).isFalse());
        assertThat(workAbout(id)).isEmpty();
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void aCaseWhoseClockRanOutGoesALevelUpByItself() {
        var id = dispute();
        jdbc.sql(
                        "update contacts.customer_case set due_at = now() - interval '1 minute', opened_at = now() - interval '3 days' where id = :id")
                .param("id", id.value())
                .update();

        cases.escalateWhatRanOut();

        var card = cases.card(id).orElseThrow();
        assertThat(card.level()).isEqualTo(CaseLevel.TWO);
        assertThat(card.owner()).isNull();
        assertThat(card.dueAt()).isAfter(card.openedAt().plusDays(3));
        assertThat(files.steps(id).getFirst().kind()).isEqualTo(StepKind.RAN_OUT);
        assertThat(workAbout(id)).containsExactly("BILLING");
    }

    @Test
    void whatWentUpIsResolvedOnlyByWhoDecidesThere() {
        var id = dispute();
        perform(new EscalateCase(id, 0, "She asks for a supervisor."), rita);
        var resolve = new ResolveCase(id, 1, Resolution.DENIED, "The read is right.");

        assertThat(office.perform(resolve, rita)).isInstanceOf(Outcome.Refused.class);
        perform(resolve, sample.lead());

        assertThat(cases.card(id).orElseThrow().resolution()).isEqualTo(Resolution.DENIED);
    }

    @Test
    void anAppealGoesToTheReviewManagerAndThenToTheBoard() {
        var id = dispute();
        perform(new AppealCase(id, 0, district.businessDate(), ""), rita);
        assertThat(cases.card(id).orElseThrow().level()).isEqualTo(CaseLevel.MANAGER);
        perform(new AppealCase(id, 1, district.businessDate(), ""), rita);

        assertThat(cases.card(id).orElseThrow().level()).isEqualTo(CaseLevel.BOARD);
        assertThat(cases.disputing(sample.account()).getFirst().rule().citation())
                .isEqualTo("Health and Safety Code 116908(b)");
    }

    @Test
    void twoPeopleAtOnceAreToldWhoWasFirst() {
        var id = dispute();
        perform(new TakeCase(id, 0, sample.colleague().id(), ""), sample.colleague());

        assertThatThrownBy(() -> perform(new TakeCase(id, 0, rita.id(), ""), rita))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("Otis Other");
    }

    @Test
    void theCaseStandsOnTheAccountWithItsClock() {
        var id = dispute();
        var page = pages.page("/accounts/" + sample.number().digits(), rita.username());
        var own = pages.page("/cases/" + id.value(), rita.username());

        assertThat(page.select(".hg-strip").text()).contains("Case " + id.value() + " is open", "$120.78 is disputed");
        assertThat(own.select(".hg-answers").text()).contains("Level 1", "no shut-off for it");
        assertThat(own.text()).contains("No shut-off while the complaint");
    }

    @Test
    void aPromiseIsKeptByTellingTheCustomer() {
        var id = perform(
                new MakeFollowUp(
                        FollowUpKind.PROMISE,
                        sample.account(),
                        null,
                        null,
                        "bill",
                        "Call with the read.",
                        rita.id(),
                        null,
                        district.businessDate().plusDays(1)),
                rita);

        assertThatThrownBy(() -> perform(new FinishFollowUp(id, 0, "Read again: 2,360.", null, null), rita))
                .isInstanceOf(Rejection.class);
        perform(new FinishFollowUp(id, 0, "Read again: 2,360.", Channel.PHONE, InteractionOutcome.DONE), rita);

        var kept = list.of(id).orElseThrow();
        assertThat(kept.closing()).isNotNull();
        assertThat(kept.isBroken(district.businessDate())).isFalse();
        assertThat(followUps.openOn(sample.account())).isEmpty();
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void aBrokenPromiseIsSeen() {
        var id = perform(
                new MakeFollowUp(
                        FollowUpKind.PROMISE,
                        sample.account(),
                        null,
                        null,
                        "bill",
                        "Call with the read.",
                        rita.id(),
                        null,
                        district.businessDate()),
                rita);
        jdbc.sql("update contacts.follow_up set due_on = due_on - 2, made_on = made_on - 3 where id = :id")
                .param("id", id.value())
                .update();

        assertThat(list.of(id).orElseThrow().isBroken(district.businessDate())).isTrue();
        assertThat(pages.page("/accounts/" + sample.number().digits(), rita.username())
                        .select(".hg-strip")
                        .text())
                .contains("Promise to a customer was due");
        assertThat(pages.page("/follow-ups?show=LATE", rita.username()).text()).contains("Call with the read.");
    }

    @Test
    void whatIsHandedOverOrFinishedInTheInboxIsSoOnItsOwnPage() {
        var message = perform(
                new SendMessage(
                        sample.lead().id(), null, sample.account(), "Mr. Renn", "", "Call me back.", false, null),
                rita);

        handOver("/messages#m-" + message.value(), sample.lead(), rita);
        assertThat(messages.of(message).orElseThrow().person()).isEqualTo(rita.id());
        var hers = work("/messages#m-" + message.value(), rita);
        pages.send(
                "/inbox/%d/done".formatted(hers.id().value()),
                rita.username(),
                Map.of("version", String.valueOf(hers.version())));
        assertThat(messages.of(message).orElseThrow().acknowledgedBy()).isEqualTo(rita.fullName());

        var promise = perform(
                new MakeFollowUp(
                        FollowUpKind.ACTION,
                        sample.account(),
                        null,
                        null,
                        null,
                        "Look at the box",
                        sample.lead().id(),
                        null,
                        district.businessDate()),
                rita);
        handOver("/follow-ups/" + promise.value(), sample.lead(), rita);
        assertThat(list.of(promise).orElseThrow().person()).isEqualTo(rita.id());
        assertThat(pages.page("/inbox", rita.username())
                        .select("a.btn[href=/follow-ups/%d]".formatted(promise.value()))
                        .text())
                .isEqualTo("Finish it there");
    }

    private void handOver(String link, Person from, Person to) {
        var work = work(link, from);
        pages.send(
                "/inbox/%d/hand-over".formatted(work.id().value()),
                from.username(),
                Map.of(
                        "version",
                        String.valueOf(work.version()),
                        "to",
                        "p" + to.id().value()));
    }

    private WorkCard work(String link, Person person) {
        return queue.waitingFor(person).stream()
                .filter(one -> one.link().equals(link))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMessageIsForWhomItIsForAndIsAcknowledgedByThem() {
        var id = perform(
                new SendMessage(
                        sample.lead().id(),
                        null,
                        sample.account(),
                        "Mr. Renn",
                        "760-555-0101",
                        "Call me back.",
                        false,
                        null),
                rita);

        assertThatThrownBy(() -> perform(new AcknowledgeMessage(id), rita)).isInstanceOf(Rejection.class);
        assertThat(pages.page("/messages", sample.lead().username()).text()).contains("Mr. Renn", "not read yet");
        perform(new AcknowledgeMessage(id), sample.lead());

        assertThat(messages.of(id).orElseThrow().acknowledgedBy()).isEqualTo("Lena Lead");
        assertThat(messages.waiting(sample.lead())).isZero();
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void theDirectorySaysWhoAnswersATopicAndALeadKeepsIt() {
        var wanted = new RouteTopic(
                "quality",
                0,
                "Operations",
                sample.colleague().id(),
                rita.id(),
                Role.DISPATCHER,
                "760-555-0110",
                "7 to 5",
                "");

        assertThat(office.perform(wanted, rita)).isInstanceOf(Outcome.HeldForReview.class);
        perform(wanted, sample.lead());

        assertThat(pages.page("/directory", rita.username())
                        .select("tr:contains(Water quality)")
                        .text())
                .contains("Operations", "Otis Other", "Rita Representative");
        assertThatThrownBy(() -> perform(wanted, sample.lead())).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void anArticleIsPublishedBySomebodyElseAndKeepsItsVersions() {
        perform(
                new DraftArticle(
                        "leak-check",
                        ArticleKind.SCRIPT,
                        List.of("high-use"),
                        "Checking for a leak",
                        "Buscar una fuga",
                        "1. Look at the meter.",
                        "1. Vea el medidor.",
                        "",
                        0),
                sample.lead());
        var draft = articles.draft("leak-check").orElseThrow();
        var publish = new PublishArticle("leak-check", draft.number(), draft.edits());

        assertThat(office.perform(publish, sample.lead())).isInstanceOf(Outcome.Refused.class);
        var otherLead = people.add(
                "other-lead", "Olga Other", org.headgate.office.Level.LEAD, Role.BILLING, "long enough", false);
        perform(publish, otherLead);

        assertThat(articles.published("leak-check").orElseThrow().number()).isEqualTo(2);
        assertThat(articles.versions("leak-check"))
                .extracting(Article::state)
                .containsExactly(Article.State.PUBLISHED, Article.State.REPLACED);
    }

    @Test
    void whatWeKnowIsFoundInEitherLanguage() {
        assertThat(articles.search("leaking toilets", false, 5))
                .extracting(FoundArticle::code)
                .contains("leak-check");
        assertThat(articles.search("fugas", true, 5))
                .extracting(FoundArticle::code)
                .contains("leak-check");
        assertThat(articles.search("presión", true, 5).getFirst().code()).isEqualTo("low-pressure");
    }

    @Test
    void theScriptsThatShipHaveTheSameStepsInBothLanguages() {
        for (var code : List.of("leak-check", "low-pressure")) {
            var article = articles.published(code).orElseThrow();
            assertThat(ArticleText.of(article.bodyEn()).steps())
                    .hasSameSizeAs(ArticleText.of(article.bodyEs()).steps());
        }
    }

    private CaseId dispute() {
        return perform(
                new OpenCase(
                        CaseKind.BILL_DISPUTE,
                        sample.account(),
                        "",
                        null,
                        Money.of("120.78"),
                        "bill",
                        "I was away all month.",
                        null),
                rita);
    }

    private List<String> workAbout(CaseId id) {
        return jdbc.sql(
                        "select coalesce(for_role, 'a person') from office.work_item where kind = 'CASE' and reference = :id and done_at is null")
                .param("id", String.valueOf(id.value()))
                .query(String.class)
                .list();
    }

    private <R> R perform(Action<R> action, Person by) {
        return office.perform(action, by).orReject();
    }
}

package org.headgate.billing.tariffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.billing.TariffBookId;
import org.headgate.billing.TariffBooks;
import org.headgate.customers.AccountNumber;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.office.ApproveReview;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.office.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class TariffEditionsTest {
    private static final Map<String, String> NOW =
            DistrictPacks.open("joshua-basin").rates();
    private static final LocalDate NOVEMBER_18 = LocalDate.of(2026, 11, 18);

    private static final AtomicInteger NUMBERS = new AtomicInteger(8_500_000);

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    TariffBooks books;

    @Autowired
    TariffEditions editions;

    @Autowired
    PagesTester pages;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    private Person biller;
    private Person supervisor;
    private Person manager;
    private TariffBookId serving;

    @BeforeEach
    void anOfficeWithItsFirstRates() {
        if (district.pack().isEmpty()) district.open("sample", "", NOVEMBER_18);
        jdbc.sql("update district.agency set business_date = ?")
                .param(NOVEMBER_18)
                .update();
        biller = somebody("tariffs.biller", Level.TWO);
        supervisor = somebody("tariffs.supervisor", Level.SUPERVISOR);
        manager = somebody("tariffs.manager", Level.MANAGER);
        serving = books.adopt("sample", NOW);
    }

    @Test
    void aSecondPersonLetsNewRatesServe() {
        var id = proposed(SampleEdition.of2027(NOW));
        assertThat(books.current()).isEqualTo(serving);

        var held = office.perform(new AdoptTariffBook(id, serving, false), supervisor);

        assertThat(held).isInstanceOfSatisfying(Outcome.HeldForReview.class, review -> {
            assertThat(books.current()).isEqualTo(serving);
            assertThat(office.perform(new ApproveReview(review.review(), 0, ""), manager))
                    .isInstanceOf(Outcome.Done.class);
        });
        assertThat(books.current()).isEqualTo(id);
        assertThat(pages.page("/tariff?on=2027-02-01", biller.username()).text())
                .contains("26.60");
        assertThat(pages.page("/history/TariffBook/" + id.value(), biller.username())
                        .select(".hg-timeline li")
                        .eachText())
                .anySatisfy(entry -> assertThat(entry)
                        .contains("Adopt new rates", "25.78", "26.60", "Resolution 26-17", "tariffs.manager"))
                .anySatisfy(entry -> assertThat(entry).contains("Propose new rates", "tariffs.biller"));
    }

    @Test
    void whoIsNoSupervisorIsToldWhoAdoptsRates() {
        var id = proposed(SampleEdition.of2027(NOW));

        assertThat(office.perform(new AdoptTariffBook(id, serving, false), biller))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(pages.page("/tariff/books/" + id.value(), biller.username())
                        .select(".hg-may-not")
                        .text())
                .contains("This needs level supervisor");
    }

    @Test
    void postedBillsOfTheDaysAreSaidBeforeOtherPricesHoldForThem() {
        posted("2026-09-10", "2026-10-10");
        posted("2026-10-10", "2026-11-10");
        var past = new HashMap<>(SampleEdition.of2027(NOW));
        past.computeIfPresent("book.yaml", (_, text) -> text.replace("effective: 2027-01-01", "effective: 2026-10-25"));
        var id = proposed(past);

        assertThat(objections(new AdoptTariffBook(id, serving, false)))
                .containsExactly(
                        "1 posted bills have days from 2026-10-25 on, for which the prices differ. They stay as they were posted: say that you know it.");
        assertThat(pages.page("/tariff/books/" + id.value(), supervisor.username())
                        .select("[name=billedStay]"))
                .hasSize(1);
        assertThat(office.perform(new AdoptTariffBook(id, serving, true), supervisor))
                .isInstanceOf(Outcome.HeldForReview.class);
    }

    private void posted(String from, String until) {
        var account = jdbc.sql("""
                insert into customers.account (number, opened_on, mail_name, mail_street, mail_city, mail_state, mail_zip)
                values (?, '2026-01-10', 'Sample', 'Mill Lane', 'Sample', 'CA', '92252')
                returning id
                """)
                .param(AccountNumber.of(NUMBERS.getAndIncrement()).digits())
                .query(Long.class)
                .single();
        var bill = jdbc.sql("""
                insert into billing.bill (id, account_id, status, bill_date, due_date, total)
                values (?, ?, 'POSTED', ?::date, ?::date, 40)
                returning id
                """)
                .param(NUMBERS.getAndIncrement())
                .param(account)
                .param(until)
                .param(until)
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into billing.bill_segment (bill_id, number, agreement_id, service, rate_class, period, usage, unit,
                                                  estimated, tariff_book_id, request, amount)
                values (?, 1, ?, 'WATER', 'RESIDENTIAL_SINGLE', daterange(?::date, ?::date), 5, 'CCF', false, ?, '{"facts":{}}', 40)
                """)
                .param(bill)
                .param(agreement(account))
                .param(from)
                .param(until)
                .param(serving.value())
                .update();
    }

    private long agreement(long account) {
        var premises = id(
                "insert into premises.premises (reference, house_number, street, city, zip) values ('t%d', '1', 'Mill Lane', 'Sample', '92252') returning id"
                        .formatted(account));
        var cycle =
                id("insert into premises.cycle (code, name) values ('t%d', 'Sample') returning id".formatted(account));
        var route = id("insert into premises.route (code, cycle_id, name) values ('t%d', %d, 'Sample') returning id"
                .formatted(account, cycle));
        var point = id(
                "insert into premises.service_point (reference, premises_id, service, route_id, sequence) values ('t%d', %d, 'WATER', %d, 1) returning id"
                        .formatted(account, premises, route));
        return id(
                "insert into customers.service_agreement (account_id, service_point_id, service, effective) values (%d, %d, 'WATER', '[2026-01-10,)') returning id"
                        .formatted(account, point));
    }

    private long id(String insert) {
        return jdbc.sql(insert).query(Long.class).single();
    }

    @Test
    void ratesThatNobodyHeardYetAreNotAdopted() {
        var tomorrow = proposed(SampleEdition.of2027(NOW, "2026-11-19"));

        assertThat(objections(new AdoptTariffBook(tomorrow, serving, false)))
                .singleElement()
                .asString()
                .startsWith("Version 2027 is heard on 2026-11-19");
    }

    @Test
    void ratesWithoutTheirRecordAreNotAdopted() {
        var unrecorded = proposed(Map.of("rates-2018.owrs", tariff("25.78", "26.00")));

        assertThat(objections(new AdoptTariffBook(unrecorded, serving, true)))
                .singleElement()
                .asString()
                .contains("nobody has written down its notice, hearing and resolution");
    }

    @Test
    void anEditionIsComparedWithTheOneThatServesNow() {
        var one = proposed(SampleEdition.of2027(NOW));
        var other = proposed(SampleEdition.of2027(NOW, "2026-10-21"));
        books.serve(other);

        assertThat(objections(new AdoptTariffBook(one, serving, false)))
                .singleElement()
                .asString()
                .startsWith("Edition %d came to serve".formatted(other.value()));
    }

    /** The objection is asked for before; between it and the deed somebody else may have been quicker. */
    @Test
    void ofTwoWhoAdoptAtOnceTheSecondIsToldOfTheFirst() {
        var id = proposed(SampleEdition.of2027(NOW));
        editions.adopt(new AdoptTariffBook(id, serving, false), supervisor);

        assertThatThrownBy(() -> editions.adopt(new AdoptTariffBook(id, serving, false), manager))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aProposalThatIsTakenBackCannotBeAdopted() {
        var id = proposed(SampleEdition.of2027(NOW));

        office.perform(new WithdrawTariffBook(id, "wrong year"), biller).orReject();

        assertThat(objections(new AdoptTariffBook(id, serving, false)))
                .singleElement()
                .asString()
                .contains("was taken back");
        assertThat(proposed(SampleEdition.of2027(NOW))).isEqualTo(id);
    }

    @Test
    void filesAreSentOnThePageAndTheirPricesCompared() {
        var edition = SampleEdition.of2027(NOW);

        var answer =
                sent(Map.of("rates-2027.owrs", edition.get("rates-2027.owrs"), "book.yaml", edition.get("book.yaml")));

        assertThat(answer).hasStatus3xxRedirection();
        var page = pages.page(String.valueOf(answer.getResponse().getRedirectedUrl()), supervisor.username());
        assertThat(page.select(".hg-diff tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).isEqualTo("Basic service charge, 3/4\" 25.78 26.60 +3.2%"));
        assertThat(page.select("#h-record").first().closest("section").text())
                .contains("Oct 20, 2026", "after 67 days", "Resolution 26-17");
        assertThat(page.select("#adopt form")).isNotEmpty();
    }

    @Test
    void everythingWrongIsToldWithFileLineAndColumn() {
        var edition = SampleEdition.of2027(NOW);

        var answer = sent(Map.of(
                "rates-2027.owrs",
                edition.get("rates-2027.owrs").replace("bill: service_charge", "bill: servise_charge"),
                "book.yaml",
                edition.get("book.yaml")));

        assertThat(answer).hasStatus(422);
        assertThat(PagesTester.html(answer).select("[role=alert] tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).matches("rates-2027\\.owrs \\d+:\\d+ .*servise_charge.*"));
        assertThat(PagesTester.html(answer)
                        .select("textarea[name='text.book.yaml']")
                        .val())
                .contains("Resolution 26-17");
        assertThat(books.current()).isEqualTo(serving);
    }

    @Test
    void whatALawForbidsIsRefusedWhenItIsRead() {
        var answer = sent(SampleEdition.of2027(NOW, "2026-09-01"));

        assertThat(PagesTester.html(answer).select("[role=alert]").text())
                .contains("less than 45 days after the notice");
    }

    @Test
    void theListSaysWhichServes() {
        var id = proposed(SampleEdition.of2027(NOW));

        var rows = pages.page("/tariff/books", biller.username())
                .select("tbody tr")
                .eachText();

        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Edition %d serves now 2018 with the office".formatted(serving.value())));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .startsWith(
                                "Edition %d proposed 2018, 2027 Nov 18, 2026, tariffs.biller".formatted(id.value())));
        assertThat(pages.page("/tariff/books/new?from=" + id.value(), biller.username())
                        .select("textarea[name='text.rates-2027.owrs']"))
                .isNotEmpty();
    }

    private TariffBookId proposed(Map<String, String> files) {
        return office.perform(new ProposeTariffBook(files, "rates of 2027"), biller)
                .orReject();
    }

    private List<String> objections(AdoptTariffBook wanted) {
        return switch (office.perform(wanted, supervisor)) {
            case Outcome.Refused<TariffBookId>(var reasons) ->
                reasons.stream().map(Reason::sentence).toList();
            case Outcome.Done<TariffBookId> _, Outcome.HeldForReview<TariffBookId> _ -> List.of();
        };
    }

    private MvcTestResult sent(Map<String, String> files) {
        var request = web.post()
                .uri("/tariff/books")
                .multipart()
                .with(user(biller.username()))
                .with(csrf())
                .param("requestKey", UUID.randomUUID().toString())
                .param("words", "rates of 2027");
        files.forEach((name, text) -> request.file(
                new MockMultipartFile("files", name, "text/plain", text.getBytes(StandardCharsets.UTF_8))));
        return request.exchange();
    }

    private static String tariff(String before, String after) {
        return NOW.getOrDefault("rates-2018.owrs", "").replace(before, after);
    }

    private Person somebody(String name, Level level) {
        return people.named(name)
                .orElseGet(() -> people.add(name, name, level, Role.BILLING, "water-under-bridge", false));
    }
}

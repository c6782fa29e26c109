package org.headgate.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.district.District;
import org.headgate.metering.Metering;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class BillRunPagesTest {
    private static final LocalDate FEBRUARY_10 = LocalDate.of(2026, 2, 10);
    private static final LocalDate MARCH_10 = LocalDate.of(2026, 3, 10);
    private static final LocalDate APRIL_10 = LocalDate.of(2026, 4, 10);
    private static final String ME = "biller";

    @Autowired
    PagesTester pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    TariffBooks books;

    @Autowired
    BillRuns runs;

    @Autowired
    People people;

    @Autowired
    Metering metering;

    private SampleTown town;
    private SampleTown.House calm;
    private SampleTown.House leaking;
    private Person biller;

    @BeforeEach
    void aTownWithALeakInItsThirdMonth() {
        town = SampleTown.in(jdbc, district);
        biller = SampleTown.biller(people);
        books.adopt("sample", SampleTown.RATES);
        calm = town.house();
        leaking = town.house();
        town.read(calm, SampleTown.START, FEBRUARY_10, "5");
        town.read(leaking, SampleTown.START, FEBRUARY_10, "6");
        post(calculated(FEBRUARY_10));
        town.read(calm, FEBRUARY_10, MARCH_10, "5");
        town.read(leaking, FEBRUARY_10, MARCH_10, "6");
        post(calculated(MARCH_10));
        town.read(calm, MARCH_10, APRIL_10, "5");
        town.read(leaking, MARCH_10, APRIL_10, "90");
    }

    @Test
    void answersHowMuchComparedWithWhatAndWhatIsLeft() {
        var run = calculated(APRIL_10);

        var page = page(run);

        assertThat(page.select("h1").text()).isEqualTo("Sample, April 2026");
        assertThat(page.select("#answers dd").eachText())
                .contains("$490.00", "2 of 2", "1 of 1")
                .anySatisfy(line -> assertThat(line).isEqualTo("+562.2% on March"));
        assertThat(page.select("#totals tbody tr").text()).startsWith("Home 2 95 490.00 74.00");
        assertThat(page.select("#totals tfoot .money").first().text()).isEqualTo("$490.00");
    }

    @Test
    void addsUpByServiceChargeAccountAndRoute() {
        var run = calculated(APRIL_10);

        assertThat(rows(run, "service")).singleElement().asString().startsWith("Water 2 490.00");
        assertThat(rows(run, "charge"))
                .anySatisfy(row -> assertThat(row).startsWith("Basic service charge 2"))
                .anySatisfy(row -> assertThat(row).startsWith("Water used 2 95 450.00"));
        assertThat(rows(run, "revenue")).allSatisfy(row -> assertThat(row).startsWith("40"));
        assertThat(rows(run, "route")).singleElement().asString().contains("Sample", "490.00");
        assertThat(pages.part("/runs/%d/totals?by=route".formatted(run.value()), ME)
                        .select("h1"))
                .isEmpty();
    }

    @Test
    void decidesAConcernAndBringsEverythingThatFollows() {
        var run = calculated(APRIL_10);
        var concern = runs.concerns(run).getFirst().id().value();

        var answer =
                pages.sendPart("/runs/%d/concerns/%d".formatted(run.value(), concern), ME, Map.of("decision", "HELD"));

        assertThat(answer).hasStatusOk().hasHeader("HX-Trigger", "totals-changed");
        var parts = PagesTester.html(answer);
        assertThat(parts.select("[hx-swap-oob]").eachAttr("id"))
                .contains("answers", "everybody", "decisions", "signoff", "told");
        assertThat(parts.select("#signoff button").text()).isEqualTo("Sign off 1 bills, $35.00");
        assertThat(parts.select("#told").text()).startsWith("Held: ");
        assertThat(parts.select("#told button").attr("form")).isEqualTo("u-" + concern);
        assertThat(page(run).select("#queue").text()).contains("Everything is decided.");
    }

    @Test
    void takesADecisionBack() {
        var run = calculated(APRIL_10);
        var concern = runs.concerns(run).getFirst().id().value();
        pages.send("/runs/%d/concerns/%d".formatted(run.value(), concern), ME, Map.of("decision", "HELD"));

        var answer = pages.sendPart("/runs/%d/concerns/%d/reopen".formatted(run.value(), concern), ME, Map.of());

        assertThat(PagesTester.html(answer).select("#queue li[data-focus]").attr("id"))
                .isEqualTo("c-" + concern);
        assertThat(page(run).select("#signoff button").hasAttr("disabled")).isTrue();
    }

    @Test
    void aRereadHoldsTheBillAndPutsTheMeterOnTheListUntilItIsTakenBack() {
        var run = calculated(APRIL_10);
        var concern = "/runs/%d/concerns/%d"
                .formatted(run.value(), runs.concerns(run).getFirst().id().value());

        pages.send(concern, ME, Map.of("decision", "REREAD"));

        assertThat(rereads()).containsExactly(leaking.installation());
        assertThat(pages.page("/reads/routes", ME)
                        .select("section[aria-labelledby=h-rereads]")
                        .text())
                .contains("To be read again", "Meter to be read again", "Mill Lane");

        pages.send(concern + "/reopen", ME, Map.of());

        assertThat(rereads()).isEmpty();
    }

    @Test
    void aRereadIsDoneWithTheNextRead() {
        var run = calculated(APRIL_10);
        var concern = runs.concerns(run).getFirst().id().value();
        pages.send("/runs/%d/concerns/%d".formatted(run.value(), concern), ME, Map.of("decision", "REREAD"));

        var awaited = rereads().getFirst() == leaking.installation() ? leaking : calm;
        town.read(awaited, APRIL_10, laterOf(APRIL_10, district.businessDate()).plusDays(1), "1");

        assertThat(rereads()).isEmpty();
    }

    @Test
    void aHeldBillIsCalculatedAgainFromItsPage() {
        var run = calculated(APRIL_10);
        var held = runs.concerns(run).getFirst();
        pages.send("/runs/%d/concerns/%d".formatted(run.value(), held.id().value()), ME, Map.of("decision", "HELD"));

        var answer = pages.send("/bills/%s/recalculate".formatted(held.bill().number()), ME, Map.of());

        assertThat(answer).hasRedirectedUrl("/bills/" + held.bill().number());
        assertThat(pages.page("/bills/" + held.bill().number(), ME).select("h1").text())
                .contains(held.bill().number());
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Long> rereads() {
        return metering.awaitedRereads().stream()
                .map(reread -> reread.installation().value())
                .filter(installation -> installation == leaking.installation() || installation == calm.installation())
                .toList();
    }

    @Test
    void excludesOnlyForAReason() {
        var run = calculated(APRIL_10);
        var concern = runs.concerns(run).getFirst().id().value();
        var address = "/runs/%d/concerns/%d".formatted(run.value(), concern);

        assertThat(pages.part(address + "?ask=EXCLUDED", ME).select("label").text())
                .contains("Why is it left out of this run?");
        assertThat(pages.sendPart(address, ME, Map.of("decision", "EXCLUDED"))).hasStatus(422);
        assertThat(pages.send(address, ME, Map.of("decision", "EXCLUDED", "reason", "Billed with April")))
                .hasRedirectedUrl("/runs/" + run.value());
        assertThat(page(run).select("#decisions tbody").text()).contains("Excluded", "Billed with April");
    }

    @Test
    void isSignedOffPostedAndIssuedStepByStep() {
        var run = calculated(APRIL_10);
        var address = "/runs/" + run.value();
        assertThat(page(run).select("#signoff").text()).contains("Opens when the other 1 exception is decided");
        assertThat(pages.send(address + "/sign-off", ME, Map.of())).hasStatus(422);
        runs.acceptRemaining(run, "looked at", biller);

        var ready = page(run).select("#signoff button");
        assertThat(ready.text()).isEqualTo("Sign off 2 bills, $490.00");
        assertThat(ready.hasAttr("disabled")).isFalse();
        assertThat(pages.send(address + "/sign-off", ME, Map.of())).hasRedirectedUrl(address);
        assertThat(page(run).select("#signoff button").text()).isEqualTo("Post 2 bills, $490.00");
        runs.planPosting(run);
        assertThat(page(run).select("#progress progress").attr("value")).isEqualTo("0");
        runs.postHere(run, 2);
        assertThat(page(run).select("#signoff button").text()).isEqualTo("Issue 2 bills, $490.00");
        pages.send(address + "/issue", ME, Map.of());
        assertThat(page(run).select("#signoff").text()).contains("2 bills are out, $490.00");
        assertThat(page(run).select("#signoff a").attr("href")).isEqualTo(address + "/print");
        var volumes = pages.page(address + "/print", ME).select("#main tbody tr, main tbody tr");
        assertThat(volumes).singleElement().satisfies(volume -> {
            assertThat(volume.select("td").first().text()).isEqualTo("2");
            assertThat(volume.select("a").eachAttr("href"))
                    .containsExactly(address + "/print-file?volume=1", address + "/print-index.csv?volume=1");
        });
    }

    @Test
    void offersToTakeUpAgainWhatFailed() {
        var run = runs.plan(
                town.cycle, APRIL_10.withDayOfMonth(1), APRIL_10, APRIL_10.plusDays(2), APRIL_10.plusDays(23));
        jdbc.sql("update batch.job set failure = 'disk is full' where reference = ? and finished_at is null")
                .param(run.value())
                .update();

        var progress = pages.part("/runs/%d/progress?state=CALCULATING".formatted(run.value()), ME);

        assertThat(progress.select(".hg-refusal").text()).contains("It stopped before the end", "disk is full");
        assertThat(progress.select("form").attr("action")).isEqualTo("/runs/%d/calculate".formatted(run.value()));
        assertThat(progress.select("[role=status]").text()).isEqualTo("It stopped before the end");
    }

    @Test
    void asksWhyAForgottenPointHasNoBill() {
        var forgotten = town.vacantPoint();
        var run = calculated(APRIL_10);
        jdbc.sql("delete from billing.unbilled where service_point_id = ?")
                .param(forgotten)
                .update();
        runs.acceptRemaining(run, "looked at", biller);
        assertThat(page(run).select("#signoff").text()).contains("Opens when 1 service point has a bill or a reason");

        var answer = pages.sendPart(
                "/runs/%d/points/%d".formatted(run.value(), forgotten), ME, Map.of("reason", "Demolished"));

        assertThat(PagesTester.html(answer).select("#everybody").text()).contains("all 3 accounted for", "Demolished");
        assertThat(page(run).select("#signoff button").hasAttr("disabled")).isFalse();
    }

    @Test
    void speaksSpanish() {
        if (people.named("facturista").isEmpty())
            people.add("facturista", "Inés Robles", Level.TWO, Role.BILLING, "water-under-bridge", false);
        pages.send("/me/preferences", "facturista", Map.of("language", "es", "theme", "light"));
        var run = calculated(APRIL_10);

        var page = pages.page("/runs/" + run.value(), "facturista");

        assertThat(page.select("h1").text()).isEqualTo("Sample, abril de 2026");
        assertThat(page.select("#queue b").first().text()).endsWith("veces el consumo habitual");
        assertThat(page.select("#totals tbody th").text()).isEqualTo("Casa");
    }

    @Test
    void startsARunWithTheDatesItProposes() {
        var cycle = town.cycle.value();
        assertThat(pages.page("/runs", ME)
                        .select("a[href=/runs/new?cycle=%d]".formatted(cycle))
                        .text())
                .startsWith("Start April");

        var form = pages.page("/runs/new?cycle=" + cycle, ME);
        assertThat(form.select("#period").attr("value")).isEqualTo("2026-04-01");
        assertThat(form.select(".hg-checks .num").eachText()).startsWith("2");

        pages.send(
                "/runs",
                ME,
                Map.of(
                        "cycle",
                        String.valueOf(cycle),
                        "period",
                        "2026-04-01",
                        "readsUntil",
                        "2026-04-10",
                        "billDate",
                        "2026-04-12",
                        "dueDate",
                        "2026-05-02"));
        assertThat(runs.of(town.cycle, LocalDate.of(2026, 4, 1))).isPresent();
    }

    @Test
    void saysThatThereIsNoSuchRun() {
        assertThat(pages.page("/runs/999999999", ME).text()).contains("There is nothing at this address");
    }

    private Document page(RunId run) {
        return pages.page("/runs/" + run.value(), ME);
    }

    private List<String> rows(RunId run, String by) {
        return pages.page("/runs/%d?by=%s".formatted(run.value(), by), ME)
                .select("#totals tbody tr")
                .eachText();
    }

    private RunId calculated(LocalDate readsUntil) {
        var run = runs.plan(
                town.cycle, readsUntil.withDayOfMonth(1), readsUntil, readsUntil.plusDays(2), readsUntil.plusDays(23));
        runs.calculateHere(run, 2);
        return run;
    }

    private void post(RunId run) {
        runs.acceptRemaining(run, "looked at", biller);
        runs.signOff(run, biller);
        runs.planPosting(run);
        runs.postHere(run, 2);
        runs.issue(run);
    }
}

package org.headgate.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.headgate.OfficeTest;
import org.headgate.billing.statements.Statements;
import org.headgate.customers.AccountId;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.formats.scanline.CheckDigit;
import org.headgate.formats.statement.PrintIndex;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.Posting;
import org.headgate.ledger.TransactionKind;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@OfficeTest
class StatementsTest {
    private static final LocalDate FEBRUARY_10 = LocalDate.of(2026, 2, 10);
    private static final LocalDate MARCH_10 = LocalDate.of(2026, 3, 10);
    private static final Path PRINT = Path.of("target/office/print");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    TariffBooks books;

    @Autowired
    BillRuns runs;

    @Autowired
    Bills bills;

    @Autowired
    Ledger ledger;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester web;

    private SampleTown town;
    private Person biller;

    @BeforeEach
    void openTown() {
        town = SampleTown.in(jdbc, district);
        biller = SampleTown.biller(people);
        books.adopt("sample", SampleTown.RATES);
    }

    @Test
    void aFirstBillShowsEveryTierItsReadsAndNoPast() throws IOException {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "12");
        jdbc.sql("update metering.read set register = 100 + usage where installation_id = ?")
                .param(house.installation())
                .update();
        posted(FEBRUARY_10);

        var text = printed(last(house), "first-en");

        assertThat(text)
                .contains("Basic service charge", "20.00")
                .containsPattern("Water, tier 1: 1 to 5 ccf +5 ccf +3.00 +15.00")
                .containsPattern("Water, tier 2: 6 to 10 ccf +5 ccf +4.00 +20.00")
                .containsPattern("Water, tier 3: 11 ccf and up +2 ccf +5.00 +10.00")
                .contains("$65.00", "12 ccf", "290 gallons a day.", "actual read 112 100 12 ccf", "This bill, by Mar 5")
                .contains("Jan 10 to Feb 9, 2026", "31 days")
                .doesNotContain("Last bill’s balance", "Past due");
    }

    @Test
    void theNextBillTellsWhatHappenedSinceInSpanish() throws IOException {
        var house = town.house();
        speaksSpanish(house);
        town.read(house, SampleTown.START, FEBRUARY_10, "12");
        posted(FEBRUARY_10);
        pays(house, "-40.00");
        town.estimate(house, FEBRUARY_10, MARCH_10, "5");
        posted(MARCH_10);

        var text = printed(last(house), "second-es");

        assertThat(text)
                .contains("Cargo básico de servicio", "5 ccf", "15.00", "35.00")
                .contains("Saldo de la última factura, 12 feb", "65.00", "Pago, gracias", "−40.00")
                .contains("25.00", "$60.00", "Vencido, pague ahora")
                .contains("lectura estimada", "No se pudo leer su medidor", "¿No puede pagar?");
    }

    @Test
    void muchMoreThanAYearAgoIsSaidWithWhatToDo() throws IOException {
        var house = town.house();
        jdbc.sql("update customers.account set opened_on = '2019-05-01' where id = ?")
                .param(house.account().value())
                .update();
        town.read(house, SampleTown.START.minusYears(1), FEBRUARY_10.minusYears(1), "5");
        town.read(house, SampleTown.START, FEBRUARY_10, "25");
        posted(FEBRUARY_10);

        assertThat(printed(last(house), "leak"))
                .contains("603 gallons a day. In February 2025, 121.", "You may have a leak", "Year before");
    }

    @Test
    void theUseOfWhoLivedThereBeforeIsNotTold() throws IOException {
        var house = town.house();
        town.read(house, SampleTown.START.minusYears(1), FEBRUARY_10.minusYears(1), "5");
        town.read(house, SampleTown.START, FEBRUARY_10, "25");
        posted(FEBRUARY_10);

        assertThat(printed(last(house), "newcomer"))
                .contains("603 gallons a day.")
                .doesNotContain("2025");
    }

    @Test
    void publishedRatesPrintInBothLanguagesWithTheirDisclaimerAndAddUp() throws IOException {
        books.adopt("joshua-basin", DistrictPacks.open("joshua-basin").rates());
        var english = town.house("RESIDENTIAL_SINGLE", "3/4\"");
        var spanish = town.house("RESIDENTIAL_SINGLE", "1\"");
        speaksSpanish(spanish);
        town.read(english, SampleTown.START, FEBRUARY_10, "26.687");
        town.read(spanish, SampleTown.START, FEBRUARY_10, "7.333");
        posted(FEBRUARY_10);

        assertThat(printed(last(english), "published-en"))
                .contains("Rates of January 2018 from published figures", "25.78", "26.687 ccf", "$")
                .contains(bills.find(last(english)).orElseThrow().total().toString());
        assertThat(printed(last(spanish), "published-es"))
                .contains("Tarifas de enero de 2018", "Cargo básico de servicio", "bloque 1: 1 a 5 ccf")
                .contains(bills.find(last(spanish)).orElseThrow().total().toString());
    }

    @Test
    void theScanLineNamesAccountBillAndTotalAndItsCheckDigitHolds() throws IOException {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "12");
        posted(FEBRUARY_10);
        var bill = last(house);

        var line = printed(bill, "scan-line")
                .lines()
                .filter(one -> one.matches("[0-9]{8} [0-9]{12} [0-9]{10} [0-9]"))
                .findFirst()
                .orElseThrow();

        assertThat(line)
                .startsWith(number(house))
                .contains("0000006500", bill.number().replace("-", ""));
        assertThat(CheckDigit.MOD10_2121.holds(line.replace(" ", ""))).isTrue();
    }

    @Test
    void aReplacedBillSaysSoAndTheNewOneTellsTheStory() throws IOException {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "12");
        posted(FEBRUARY_10);
        var first = last(house);
        jdbc.sql("update customers.agreement_class set rate_class = 'SHOP' where agreement_id = ?")
                .param(house.agreement())
                .update();
        var again =
                office.perform(new CancelAndRebill(first, "is a shop"), biller).orReject();

        assertThat(printed(first, "cancelled"))
                .contains("This bill was cancelled", "bill " + again.number() + " takes its place");
        assertThat(printed(again, "rebilled"))
                .contains("Last bill’s balance", "Bill taken back", "−65.00", "12 ccf", "4.50", "54.00", "$94.00");
    }

    @Test
    void whatIsNotPostedIsRefusedWithTheReason() {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "3");
        var run = calculated(FEBRUARY_10);
        var draft = new BillId(runs.find(run).orElseThrow().firstBill());

        assertThatThrownBy(() -> statements.one(draft))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("is a draft: it is printed after it is posted");
        assertThat(web.get()
                        .uri("/bills/%d/statement.pdf".formatted(draft.value()))
                        .with(user("biller")))
                .hasStatus(422);
    }

    @Test
    void anIssuedRunLiesThereAsOneFileInRouteOrderWithItsIndex() throws IOException {
        var houses = IntStream.range(0, 12).mapToObj(_ -> town.house()).toList();
        houses.forEach(house -> town.read(house, SampleTown.START, FEBRUARY_10, "7"));
        var run = posted(FEBRUARY_10);

        office.perform(new IssueRun(run), biller).orReject();

        var folder = PRINT.resolve("run-" + run.value());
        var pdf = Files.readAllBytes(folder.resolve("statements-1.pdf"));
        var index = Files.readAllLines(folder.resolve("index-1.csv"));
        assertThat(index).hasSize(13);
        assertThat(index.stream().skip(1).map(line -> line.split(",", -1)[1].replace("-", "")))
                .containsExactlyElementsOf(houses.stream().map(this::number).toList());
        assertThat(index.getLast().split(",", -1)[4]).isEqualTo(Integer.toString(pages(pdf)));
        assertThat(breachesOfPdfUa(pdf)).isEmpty();
        assertThat(folder.toFile().list()).hasSize(2);
        assertThat(runs.find(run).orElseThrow().state()).isEqualTo(RunState.ISSUED);
    }

    @Test
    void printedTwiceARunGivesTheSameBytes() throws IOException {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "7");
        var run = posted(FEBRUARY_10);

        assertThat(printFile(run)).isEqualTo(printFile(run));
    }

    @Test
    void whatIsPostedAfterTheIssueGoesIntoAFurtherVolume() throws IOException {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "7");
        var run = posted(FEBRUARY_10);
        office.perform(new IssueRun(run), biller).orReject();
        office.perform(new IssueRun(run), biller).orReject();
        var folder = PRINT.resolve("run-" + run.value());
        assertThat(folder.resolve("index-2.csv")).doesNotExist();

        var again = office.perform(new CancelAndRebill(last(house), "read was wrong"), biller)
                .orReject();
        office.perform(new IssueRun(run), biller).orReject();

        assertThat(Files.readAllLines(folder.resolve("index-2.csv")))
                .hasSize(2)
                .last()
                .asString()
                .contains(again.number());
    }

    @Test
    void signedInPeopleDownloadBillAndPrintFileAndNobodyElse() {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "7");
        var run = posted(FEBRUARY_10);
        var bill = "/bills/%d/statement.pdf".formatted(last(house).value());
        var files = "/runs/%d/print-".formatted(run.value());

        assertThat(web.get().uri(bill)).hasStatus3xxRedirection();
        assertThat(web.get().uri(files + "file").with(user("biller"))).hasStatus(422);
        office.perform(new IssueRun(run), biller).orReject();

        assertThat(web.get().uri(bill).with(user("biller")))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy).singleElement().asString().startsWith("default-src 'none'"));
        assertThat(web.get().uri(files + "file").with(user("biller")))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(web.get().uri(files + "index.csv").with(user("biller")))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv");
    }

    private String printed(BillId bill, String name) throws IOException {
        var pdf = statements.one(bill);
        Files.createDirectories(Path.of("target/statements"));
        Files.write(Path.of("target/statements", name + ".pdf"), pdf);
        assertThat(breachesOfPdfUa(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] printFile(RunId run) throws IOException {
        var pdf = new ByteArrayOutputStream();
        var index = new ArrayList<PrintIndex.Entry>();
        statements.print(statements.of(run), pdf, index::add);
        assertThat(index).isNotEmpty();
        return pdf.toByteArray();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static List<String> breachesOfPdfUa(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("veraPDF cannot read the file", e);
        }
    }

    private void speaksSpanish(SampleTown.House house) {
        jdbc.sql("update customers.account set language = 'es' where id = ?")
                .param(house.account().value())
                .update();
    }

    private void pays(SampleTown.House house, String amount) {
        transaction.executeWithoutResult(_ -> ledger.post(new Posting(
                ledger.nextId(),
                house.account(),
                TransactionKind.PAYMENT,
                FEBRUARY_10.plusDays(10),
                null,
                "",
                List.of(
                        new Posting.Entry(books.receivable(), "WATER", Money.of(amount)),
                        new Posting.Entry("4010", "WATER", Money.of(amount).negated())),
                List.of(new Posting.Item("WATER", FEBRUARY_10.plusDays(10), Money.of(amount))))));
    }

    private String number(SampleTown.House house) {
        return jdbc.sql("select number from customers.account where id = ?")
                .param(house.account().value())
                .query(String.class)
                .single();
    }

    private BillId last(SampleTown.House house) {
        return bills.of(new AccountId(house.account().value()), 1).getFirst().id();
    }

    private RunId calculated(LocalDate readsUntil) {
        var run = runs.plan(
                town.cycle, readsUntil.withDayOfMonth(1), readsUntil, readsUntil.plusDays(2), readsUntil.plusDays(23));
        runs.calculateHere(run, 2);
        return run;
    }

    private RunId posted(LocalDate readsUntil) {
        var run = calculated(readsUntil);
        if (!runs.objectionsToSignOff(run).isEmpty()) runs.acceptRemaining(run, "looked at", biller);
        runs.signOff(run, biller);
        runs.planPosting(run);
        runs.postHere(run, 2);
        return run;
    }
}

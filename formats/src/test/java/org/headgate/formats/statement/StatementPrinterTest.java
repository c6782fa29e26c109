package org.headgate.formats.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementPrinterTest {
    static List<Statement> everyKindOfBill() {
        return List.of(
                TownBills.marisol(),
                TownBills.begonia(),
                TownBills.apartmentHouse(),
                TownBills.fireLine(),
                TownBills.namedAs(
                        "Wilhelmina Featherstonehaugh-Cholmondeley Íñiguez de la Torre y Echeverría, Trustee"),
                TownBills.namedAs("水 道 \uD83D\uDCA7 Ltd."));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfBill")
    void everyBillConformsToPdfUa(Statement bill) {
        assertThat(Pdf.breachesOfPdfUa(StatementPrinter.one(bill))).isEmpty();
    }

    @Test
    void aPrintFileConformsToPdfUa() throws IOException {
        var out = new ByteArrayOutputStream();

        StatementPrinter.print(
                IntStream.range(0, 40).mapToObj(SampleStatements::of).iterator(), out);

        assertThat(Pdf.breachesOfPdfUa(out.toByteArray())).isEmpty();
    }

    @Test
    void printsEveryAmountOfTheBillWhereItBelongs() {
        var text = Pdf.text(StatementPrinter.one(TownBills.marisol()));

        assertThat(text)
                .containsOnlyOnce("Basic service, 3/4″ meter 1 month 25.78 25.78")
                .containsOnlyOnce("Water, tier 3: 11 to 20 ccf 10 ccf 4.00 40.00")
                .containsOnlyOnce("This bill 25 ccf $120.78")
                .containsOnlyOnce("Late fee, Nov 4, 10% of 86.28 8.63")
                .containsOnlyOnce("Past due $141.97")
                .containsOnlyOnce("603 gallons a day. Last November 217.")
                .containsOnlyOnce("0311842 7 2611 0000026275 0000014197 4");
    }

    @Test
    void writesSpanishBillsInSpanishAndRepeatsTheMostImportantInEnglish() {
        var text = Pdf.text(StatementPrinter.one(TownBills.begonia()));

        assertThat(text)
                .contains("Factura de agua", "Vencido, pague ahora", "Past due, pay now", "Esta factura, al 3 dic")
                .contains("del 11 oct al 10 nov 2026", "Cómo se calculó esta factura", "Pagos desde el 13 oct −60.00")
                .contains("María Begoña Íñiguez Çağlar Ürümqi", "Nguyễn Thị Hương, a/c");
    }

    @Test
    void saysItsTitleAndLanguageAndThoseOfPassages() throws IOException {
        try (var document = Loader.loadPDF(StatementPrinter.one(TownBills.begonia()))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Factura de agua 26-11-11842, Cholla Basin Water District");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es-US");
            assertThat(languages(document)).contains("es-US", "en-US");
        }
    }

    @Test
    void goesOnOverleafWhenThereAreMoreLinesThanRoom() {
        var bill = TownBills.apartmentHouse();
        var file = StatementPrinter.one(bill);

        assertThat(Pdf.pages(file)).isEqualTo(3);
        assertThat(Pdf.text(file, 1, 1))
                .contains("Page 1 of 3", "Continued on the next page", "Amount paid", "Total $262.75");
        assertThat(Pdf.text(file, 2, 2))
                .contains("Page 2 of 3", "How this bill was calculated, continued", "This bill 39,996 ccf $32,195.36")
                .contains("Past due $141.97")
                .doesNotContain("Amount paid");
    }

    @Test
    void asksForNoCheckWhenThereIsNothingToSend() {
        var text = Pdf.text(StatementPrinter.one(TownBills.fireLine()));

        assertThat(text)
                .contains("Automatic payment Dec 3", "Nothing to send back", "Open before this bill $0.00")
                .doesNotContain("Amount paid", "with your check", "Your water use");
    }

    @Test
    void losesNoLineOfALongBill() {
        var text = Pdf.text(StatementPrinter.one(TownBills.apartmentHouse()));

        for (var row : TownBills.apartmentHouse().charges().rows())
            if (row instanceof Statement.Charge charge)
                assertThat(text).containsOnlyOnce(" " + Figures.amount(charge.amount()));
        for (var meter : TownBills.apartmentHouse().usage().meters())
            assertThat(text).containsOnlyOnce(meter.meter());
    }

    @Test
    void replacesCharactersWithoutAGlyphVisiblyAndTellsWhich() throws IOException {
        var bill = TownBills.namedAs("Water 水 \uD83D\uDCA7 Ltd., Đà Nẵng");
        var out = new ByteArrayOutputStream();

        var index = StatementPrinter.print(List.of(bill), out);

        assertThat(Pdf.text(out.toByteArray())).contains("Water \uFFFD \uFFFD Ltd., Đà Nẵng");
        assertThat(index.entries().getFirst().notPrintable()).isEqualTo("水\uD83D\uDCA7");
    }

    @Test
    void printsTheSameBytesEveryTime() {
        assertThat(StatementPrinter.one(TownBills.marisol())).isEqualTo(StatementPrinter.one(TownBills.marisol()));
    }

    @Test
    void theIndexNamesThePagesOfEachBill() throws IOException {
        var bills = List.of(TownBills.marisol(), TownBills.apartmentHouse(), TownBills.begonia());
        var out = new ByteArrayOutputStream();

        var index = StatementPrinter.print(bills, out);

        assertThat(index.entries()).extracting(PrintIndex.Entry::firstPage).containsExactly(1, 2, 5);
        assertThat(index.entries()).extracting(PrintIndex.Entry::lastPage).containsExactly(1, 4, 5);
        assertThat(index.pages()).isEqualTo(Pdf.pages(out.toByteArray()));
    }

    @Test
    void theIndexOfARunFindsEachBillOnItsPages() throws IOException {
        var bills = IntStream.range(0, 20).mapToObj(SampleStatements::of).toList();
        var out = new ByteArrayOutputStream();

        var index = StatementPrinter.print(bills, out);

        var file = out.toByteArray();
        for (var entry : index.entries()) {
            var text = Pdf.text(file, entry.firstPage(), entry.lastPage());
            assertThat(text)
                    .contains(
                            entry.bill(),
                            entry.account(),
                            entry.address().substring(0, entry.address().indexOf(" / ")));
        }
    }

    @Test
    void findsPagesAndTheirStructureInALargeRun() throws IOException {
        var out = new ByteArrayOutputStream();

        StatementPrinter.print(
                IntStream.range(0, 600).mapToObj(SampleStatements::of).iterator(), out);

        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(600);
            assertThat(document.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getParentTree()
                            .getValue(599))
                    .isNotNull();
        }
        assertThat(Pdf.text(out.toByteArray(), 257, 257)).contains("26-11-10256");
    }

    @Test
    void writesTheIndexForTheMailHouse() throws IOException {
        var index = StatementPrinter.print(List.of(TownBills.marisol()), new ByteArrayOutputStream());
        var csv = new StringBuilder();

        index.writeTo(csv);

        assertThat(csv.toString())
                .isEqualTo("sequence,account,bill,first_page,last_page,imb,address,not_printable\r\n"
                        + "1,03-11842-7,26-11-11842,1,1," + TownBills.BARS
                        + ",\"Marisol Etcheverry / 7316 Sagehen Trail / Cholla Flat, CA 92299\",\r\n");
    }

    @Test
    void refusesARunWithoutBills() {
        assertThatThrownBy(() -> StatementPrinter.print(List.of(), new ByteArrayOutputStream()))
                .hasMessage("a print file needs at least one bill");
    }

    @Test
    void refusesBarsAndScanLinesThatCannotBePrinted() {
        assertThatThrownBy(() -> new Statement.PostalAddress(List.of("Ana Peña"), "FADT"))
                .hasMessage("an Intelligent Mail barcode is 65 letters F, A, D and T, not \"FADT\"");
        assertThatThrownBy(() -> new Statement.Coupon(TownBills.marisol().mailTo(), List.of(), "0".repeat(76)))
                .hasMessageStartingWith("a scan line has room for 75 characters, this one has 76");
    }

    @Test
    void saysWhatItMeasured() {
        var measured = new StatementThroughput(3_000, 21_000_000, 1.5, 1.25);

        assertThat(measured.json())
                .isEqualTo("{\"pages\":3000,\"seconds\":1.50,\"cpu_seconds\":1.25,\"pages_per_second_per_core\":2000,"
                        + "\"bytes_per_page\":7000}");
        assertThat(measured.sentence()).contains("2,000 pages a second");
    }

    private static List<String> languages(PDDocument document) {
        var found = new java.util.ArrayList<String>();
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        collect(root.getKids(), found);
        return found;
    }

    private static void collect(List<Object> kids, List<String> found) {
        for (var kid : kids)
            if (kid
                    instanceof
                    org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement element) {
                if (element.getLanguage() != null) found.add(element.getLanguage());
                collect(element.getKids(), found);
            }
    }
}

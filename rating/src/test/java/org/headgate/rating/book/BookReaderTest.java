package org.headgate.rating.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.headgate.kernel.Money;
import org.junit.jupiter.api.Test;

class BookReaderTest {
    @Test
    void namesTheLineOfAWrongFigureAndWhatWasExpected() {
        var book = SampleBooks.oneVersion().with("short-below-days: 26", "short-below-days: few");

        assertThat(book.problems())
                .contains("mill-lane/book.yaml:38")
                .contains("period.short-below-days: must be a whole number, not \"few\"");
    }

    @Test
    void refusesANameItDoesNotKnow() {
        var book = SampleBooks.oneVersion().with("show-zero: yes", "show-zeros: yes");

        assertThat(book.problems())
                .contains("components.commodity_charge.show-zeros: is not known here; known are account, basis");
    }

    @Test
    void listsEveryProblemNotOnlyTheFirst() {
        var book = SampleBooks.oneVersion()
                .with("unit: ccf", "unit: barrels")
                .with("basis: period", "basis: sometimes")
                .with("effective: 2025-01-01", "effective: soon");

        assertThat(book.problems().lines())
                .anyMatch(line -> line.contains("unit: must be a unit of volume"))
                .anyMatch(line -> line.contains("basis: must be one of period, usage"))
                .anyMatch(line -> line.contains("effective: must be a date such as 2026-01-31, not \"soon\""));
    }

    @Test
    void refusesABookWithoutText() {
        assertThat(new SampleBooks("", Map.of()).problems()).contains("mill-lane/book.yaml");
        assertThat(TariffBook.parse("mill-lane", Map.of()).toString()).contains("a tariff book begins with it");
    }

    @Test
    void refusesATariffThatIsNotThere() {
        var book = SampleBooks.oneVersion().with("rates-2025.owrs", "rates-2052.owrs");

        assertThat(book.problems()).contains("names the file rates-2052.owrs, which is not beside the book");
    }

    @Test
    void refusesABillPartWithoutAnAccount() {
        var book = SampleBooks.oneVersion()
                .withTariff(
                        "rates-2025.owrs",
                        SampleBooks.TARIFF.replace(
                                "bill: service_charge",
                                "drought_charge: 2.50\n    bill: drought_charge + service_charge"));

        assertThat(book.problems())
                .contains("components: lacks drought_charge, which is part of the bill of class HOME");
    }

    @Test
    void refusesAClassThatDoesNotListAFactItsTariffAsksFor() {
        var book = SampleBooks.oneVersion().with("facts: [meter_size]", "facts: []");

        assertThat(book.problems()).contains("classes.HOME.facts: lacks meter_size");
    }

    @Test
    void refusesATariffInAnotherUnitOrForAnotherPeriod() {
        var kgal = SampleBooks.oneVersion()
                .withTariff(
                        "rates-2025.owrs",
                        SampleBooks.TARIFF.replace(
                                "bill_frequency: monthly", "bill_frequency: bimonthly\n  bill_unit: kgal"));

        assertThat(kgal.problems())
                .contains(
                        "prices KGAL, but the book bills in CCF", "is made for 2 months, but the book's period has 1");
    }

    @Test
    void refusesAClassNoTariffHas() {
        var book = SampleBooks.oneVersion().with("facts: [meter_size]", "tariff-class: HOUSE\n    facts: [meter_size]");

        assertThat(book.problems()).contains("no tariff has a class \"HOUSE\"; rates-2025.owrs has HOME");
    }

    @Test
    void refusesAChargeByUseThatIsCalledAChargeByPeriod() {
        var book = SampleBooks.oneVersion().with("basis: usage", "basis: period");

        assertThat(book.problems()).contains("commodity_charge.basis: is period, but class HOME");
    }

    @Test
    void refusesTwoVersionsOfOneDay() {
        var book = SampleBooks.twoVersions().with("effective: 2026-01-01", "effective: 2025-01-01");

        assertThat(book.problems()).contains("\"2025\" and \"2026\" take effect on the same day");
    }

    @Test
    void refusesADiscountThatNothingPaysFor() {
        var book = SampleBooks.oneVersion().withMore("""
                percentages:
                  assistance:
                    service: WATER
                    account: "4990"
                    wording: {en: Assistance, es: Ayuda}
                    on: [commodity_charge]
                    percent: -10%
                """);

        assertThat(book.problems()).contains("a discount names what pays for it");
    }

    @Test
    void refusesAPercentageOfALineThatComesLater() {
        var book = SampleBooks.oneVersion().withMore("""
                percentages:
                  city_tax:
                    service: WATER
                    account: "2200"
                    wording: {en: City tax, es: Impuesto municipal}
                    on: [commodity_charge, state_tax]
                    percent: 5%
                  state_tax:
                    service: WATER
                    account: "2300"
                    wording: {en: State tax, es: Impuesto estatal}
                    on: commodity_charge
                    percent: 1%
                """);

        assertThat(book.problems()).contains("\"state_tax\" is not declared in this book before here");
    }

    @Test
    void warnsOfAClassThatAnOlderVersionDoesNotPrice() {
        var newer = SampleBooks.DEARER
                + SampleBooks.DEARER
                        .substring(SampleBooks.DEARER.indexOf("  HOME:"))
                        .replace("HOME", "SHOP");
        var book =
                SampleBooks.twoVersions().withTariff("rates-2026.owrs", newer).with("classes:\n", """
                classes:
                  SHOP:
                    name: {en: Shop, es: Tienda}
                    facts: [meter_size]
                """);

        assertThat(book.read().warnings())
                .containsExactly("Class SHOP has no rates in version 2025; its bills of those days are held");
    }

    @Test
    void reportsABrokenBookAndNeverThrows() {
        var whole = SampleBooks.twoVersions().withMore("""
                winter-average: {fact: winter_average, months: [december, january], takes-effect: april, new-customer: 5}
                """);

        for (int end = 0; end < whole.book().length(); end++)
            new SampleBooks(whole.book().substring(0, end), whole.tariffs()).parsed();
        for (int at = 0; at < whole.book().length(); at += 3)
            new SampleBooks(new StringBuilder(whole.book()).deleteCharAt(at).toString(), whole.tariffs()).parsed();
    }

    @Test
    void billsWhatIsNoPlainSumAsOneLine() {
        var tariff = SampleBooks.TARIFF.replace(
                "bill: service_charge + commodity_charge", "bill: (service_charge + commodity_charge) * 1.05");
        var book = SampleBooks.oneVersion().withTariff("rates-2025.owrs", tariff);

        assertThat(book.problems()).contains("components: lacks bill, which is part of the bill of class HOME");
        assertThat(SampleRequests.total(book.with("commodity_charge:", "bill:").read(), SampleRequests.june("2")))
                .isEqualTo(Money.of("37.80"));
    }

    @Test
    void followsAClassWhoseNameChangedBetweenVersions() {
        var book = SampleBooks.twoVersions()
                .withTariff("rates-2026.owrs", SampleBooks.DEARER.replace("HOME", "HOUSE"))
                .with("facts: [meter_size]", "tariff-class-in: {\"2026\": HOUSE}\n    facts: [meter_size]");

        assertThat(book.read().warnings()).isEmpty();
    }
}

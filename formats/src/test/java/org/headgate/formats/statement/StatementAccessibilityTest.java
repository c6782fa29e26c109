package org.headgate.formats.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What veraPDF does not look at: that the structure says the right things in the right order. */
class StatementAccessibilityTest {
    private final ReadAloud bill = ReadAloud.of(StatementPrinter.one(TownBills.marisol()));

    @Test
    void readsFromWhoBillsToTheScanLine() {
        assertThat(bill.texts())
                .containsSubsequence(
                        "Cholla Basin Water District",
                        "Water bill",
                        "Account",
                        "03-11842-7",
                        "Marisol Etcheverry 7316 Sagehen Trail Cholla Flat, CA 92299",
                        "Past due, pay now",
                        "Vencido, pague ahora",
                        "$141.97",
                        "$262.75",
                        "How this bill was calculated",
                        "Basic service, 3/4″ meter",
                        "1 month",
                        "25.78",
                        "Account since the last bill",
                        "Your water use",
                        "18-442097, actual read",
                        "603 gallons a day. Last November 217.",
                        "You may have a leak",
                        "Return this part with your check",
                        "Amount paid",
                        "0311842 7 2611 0000026275 0000014197 4");
    }

    @Test
    void readsALongTableToItsEndBeforeWhatFollowsIt() {
        var house = ReadAloud.of(StatementPrinter.one(TownBills.apartmentHouse()));

        assertThat(house.texts())
                .containsSubsequence(
                        "How this bill was calculated",
                        "Water",
                        "How this bill was calculated, continued",
                        "Fire protection",
                        "$32,195.36",
                        "Your water use",
                        "You may have a leak",
                        "Return this part with your check");
    }

    @Test
    void hasOneTitleAndHeadingsBelowIt() {
        assertThat(bill.texts("H1")).containsExactly("Water bill");
        assertThat(bill.texts("H2"))
                .containsExactly(
                        "How this bill was calculated",
                        "Your water use",
                        "You may have a leak",
                        "Trouble paying? Call before Dec 3",
                        "¿No puede pagar? Llame antes del 3 de diciembre",
                        "Return this part with your check");
    }

    @Test
    void everyHeaderCellSaysWhatItHeads() {
        assertThat(bill.passages())
                .filteredOn(passage -> passage.role().equals("TH"))
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.scope()).isIn("Row", "Column"));
    }

    @Test
    void theChartTellsEveryMonthInWords() {
        assertThat(bill.texts("Figure"))
                .containsExactly(
                        "Water use in ccf, newest last. Nov 2025: 9, year before 10; Dec 2025: 7, year before 8;"
                                + " Jan 2026: 6, year before 6; Feb 2026: 6 estimated, year before 7; Mar 2026: 8, year before 8;"
                                + " Apr 2026: 11, year before 10; May 2026: 14, year before 13; Jun 2026: 18, year before 19;"
                                + " Jul 2026: 22, year before 20; Aug 2026: 24, year before 23; Sep 2026: 21, year before 19;"
                                + " Oct 2026: 17, year before 14; Nov 2026: 25, year before 9.");
    }

    @Test
    void passagesInTheOtherLanguageSaySo() {
        assertThat(bill.passages())
                .filteredOn(passage -> passage.language().equals("es-US"))
                .extracting(ReadAloud.Passage::text)
                .contains("Factura de agua", "Vencido, pague ahora", "· Devuelva esta parte con su cheque");
    }
}

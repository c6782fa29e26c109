package org.headgate.rating.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headgate.rating.book.SampleRequests.DECEMBER_17;
import static org.headgate.rating.book.SampleRequests.JANUARY_16;
import static org.headgate.rating.book.SampleRequests.amount;
import static org.headgate.rating.book.SampleRequests.home;
import static org.headgate.rating.book.SampleRequests.june;

import java.math.BigDecimal;
import java.util.Map;
import org.headgate.kernel.Money;
import org.junit.jupiter.api.Test;

class PercentageTest {
    private static final String TAX = """
            percentages:
              city_tax:
                service: WATER
                account: "2200"
                wording: {en: City tax, es: Impuesto municipal}
                on: [service_charge, commodity_charge]
                percent: 7.5%
            """;
    private static final String DISCOUNT = """
              assistance:
                service: WATER
                account: "4990"
                wording: {en: Assistance, es: Ayuda}
                on: [commodity_charge, city_tax]
                when: {assistance: "yes"}
                percent: -20%
                funding: Lease income
            """;

    @Test
    void isTakenFromTheLinesAsTheyStandOnTheBill() {
        var book = SampleBooks.oneVersion().withMore(TAX).read();

        // 3.335 ccf cost 10.005, on the bill 10.01: 7.5 % of 40.01 is 3.00075, of 40.005 it would be 3.000375
        assertThat(amount(book, june("3.335"), "commodity_charge")).isEqualTo(Money.of("10.01"));
        assertThat(amount(book, june("3.335"), "city_tax")).isEqualTo(Money.of("3.00"));
        assertThat(SampleRequests.charges(book, june("3.335")).getLast().exact())
                .isEqualByComparingTo("3.00075");
    }

    @Test
    void followsTheOrderOfTheBook() {
        var book = SampleBooks.oneVersion().withMore(TAX + DISCOUNT).read();
        var request = ChargeRequest.regular(
                "HOME",
                SampleRequests.JUNE_1,
                SampleRequests.JULY_1,
                Map.of("meter_size", "3/4\"", "assistance", "yes"),
                new BigDecimal("4"));

        assertThat(amount(book, request, "city_tax")).isEqualTo(Money.of("3.15")); // of 42.00
        assertThat(amount(book, request, "assistance")).isEqualTo(Money.of("-3.03")); // of 12.00 + 3.15
    }

    @Test
    void isForThoseWhoHaveTheFact() {
        var book = SampleBooks.oneVersion().withMore(TAX + DISCOUNT).read();

        assertThat(amount(book, june("4"), "assistance")).isEqualTo(Money.ZERO);
    }

    @Test
    void countsEachDayAtThePercentageOfThatDay() {
        var book = SampleBooks.oneVersion()
                .withMore(TAX.replace("7.5%", "[{from: 2025-01-01, value: 6%}, {from: 2026-01-01, value: 9%}]"))
                .read();

        // Half of the days at 6 %, half at 9 %, of 30.00
        assertThat(amount(book, home(DECEMBER_17, JANUARY_16, "0"), "city_tax")).isEqualTo(Money.of("2.25"));
    }
}

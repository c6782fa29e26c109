package org.headgate.rating.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.headgate.rating.book.SampleRequests.DECEMBER_17;
import static org.headgate.rating.book.SampleRequests.JANUARY_16;
import static org.headgate.rating.book.SampleRequests.amount;
import static org.headgate.rating.book.SampleRequests.charges;
import static org.headgate.rating.book.SampleRequests.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.junit.jupiter.api.Test;

class ProrationTest {
    private static final LocalDate APRIL_12 = LocalDate.of(2025, 4, 12);
    private static final LocalDate MAY_1 = LocalDate.of(2025, 5, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final TariffBook book = SampleBooks.oneVersion().read();
    private final TariffBook rising = SampleBooks.twoVersions().read();

    /** Published by a submeter biller: $30.00 a month of 30 days, service from April 12 to 30, both included: $19.00. */
    @Test
    void chargesAShortFirstPeriodByTheDay() {
        var first = home(APRIL_12, MAY_1, "0").startingService();

        assertThat(amount(book, first, "service_charge")).isEqualTo(Money.of("19.00"));
    }

    @Test
    void chargesAShortFinalPeriodByTheDay() {
        var last = home(APRIL_12, MAY_1, "0").endingService();

        assertThat(amount(book, last, "service_charge")).isEqualTo(Money.of("19.00"));
    }

    @Test
    void chargesAShortPeriodInTheMidstOfServiceInFull() {
        assertThat(amount(book, home(APRIL_12, MAY_1, "0"), "service_charge")).isEqualTo(Money.of("30.00"));
    }

    @Test
    void chargesAFirstPeriodInFullFromTheThresholdOn() {
        var of25Days = home(APRIL_12, APRIL_12.plusDays(25), "0").startingService();
        var of26Days = home(APRIL_12, APRIL_12.plusDays(26), "0").startingService();

        assertThat(amount(book, of25Days, "service_charge")).isEqualTo(Money.of("25.00"));
        assertThat(amount(book, of26Days, "service_charge")).isEqualTo(Money.of("30.00"));
    }

    @Test
    void scalesTheTiersOfAShortPeriodToItsDays() {
        var tenDays = home(APRIL_12, APRIL_12.plusDays(10), "4").startingService();

        var water = charges(book, tenDays).get(1);

        // Tiers of 5 and 10 units a month hold 1 2/3 and 3 1/3 in ten days of thirty.
        assertThat(water.tiers())
                .extracting(use -> use.quantity().toString())
                .containsExactly("1.666666666666667~", "1.666666666666667~", "0.666666666666667~");
        assertThat(water.amount()).isEqualTo(Money.of("13.50"));
        assertThat(water.tierWording(2, Locale.ENGLISH)).isEqualTo("Water, tier 2: over 1.667 to 3.333 ccf");
    }

    @Test
    void countsTheDaysOfTheCalendarMonthWhereTheBookSaysSo() {
        var calendar = SampleBooks.oneVersion()
                .with("full-days: 30", "full-days: calendar")
                .read();
        var lastOfJanuary =
                home(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 2, 1), "0").startingService();

        assertThat(amount(calendar, lastOfJanuary, "service_charge")).isEqualTo(Money.of("19.35")); // 30 × 20/31
    }

    @Test
    void countsTheLeapDay() {
        var calendar = SampleBooks.oneVersion()
                .with("full-days: 30", "full-days: calendar")
                .read();
        var leapYear =
                home(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 20), "0").endingService();
        var otherYear =
                home(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 20), "0").endingService();

        assertThat(amount(calendar, leapYear, "service_charge")).isEqualTo(Money.of("19.66")); // 30 × 19/29
        assertThat(amount(calendar, otherYear, "service_charge")).isEqualTo(Money.of("20.36")); // 30 × 19/28
        assertThat(home(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 3, 1), "0")
                        .period()
                        .days())
                .isEqualTo(29);
    }

    @Test
    void goesByTheDayInEveryPeriodWhereTheBookSaysSo() {
        var daily = SampleBooks.oneVersion()
                .with("charges: short", "charges: always")
                .read();

        assertThat(amount(daily, home(APRIL_12, APRIL_12.plusDays(33), "0"), "service_charge"))
                .isEqualTo(Money.of("33.00"));
    }

    @Test
    void splitsAPeriodWhereTheRatesChange() {
        var charges = charges(rising, home(DECEMBER_17, JANUARY_16, "16"));

        assertThat(charges)
                .extracting(
                        Charge::component,
                        Charge::version,
                        charge -> charge.period().days())
                .containsExactly(
                        tuple("service_charge", "2025", 15L),
                        tuple("commodity_charge", "2025", 15L),
                        tuple("service_charge", "2026", 15L),
                        tuple("commodity_charge", "2026", 15L));
        assertThat(charges)
                .extracting(Charge::amount)
                .containsExactly(
                        Money.of("15.00"), Money.of("28.25"), // 2.5 × 3.00 + 2.5 × 3.50 + 3 × 4.00
                        Money.of("18.00"), Money.of("31.08")); // a tenth more: 31.075
        assertThat(charges.getFirst().wording(Locale.ENGLISH))
                .isEqualTo("Basic service charge, Dec 17, 2025 to Dec 31, 2025");
    }

    @Test
    void splitsUseWhereAReadWasTaken() {
        var request = new ChargeRequest(
                "HOME",
                new DateRange(DECEMBER_17, JANUARY_16),
                false,
                false,
                Map.of("meter_size", "3/4\""),
                List.of(
                        new UsageSlice(new DateRange(DECEMBER_17, NEW_YEAR), new BigDecimal("2")),
                        new UsageSlice(new DateRange(NEW_YEAR, JANUARY_16), new BigDecimal("14"))));

        assertThat(charges(rising, request))
                .extracting(Charge::quantity)
                .containsExactly(null, new BigDecimal("2.000"), null, new BigDecimal("14.000"));
    }

    @Test
    void hasOneLineAComponentWhenTheRatesChangeOnTheFirstDay() {
        assertThat(charges(rising, home(NEW_YEAR, NEW_YEAR.plusMonths(1), "3")))
                .extracting(Charge::version)
                .containsExactly("2026", "2026");
    }

    @Test
    void hasOneLineAComponentWhenTheRatesChangeOnTheDayAfterTheLast() {
        assertThat(charges(rising, home(NEW_YEAR.minusMonths(1), NEW_YEAR, "3")))
                .extracting(Charge::version)
                .containsExactly("2025", "2025");
    }

    @Test
    void takesAShortPeriodAndAChangeOfRatesTogether() {
        var tenDays = home(NEW_YEAR.minusDays(4), NEW_YEAR.plusDays(6), "0").startingService();

        // 30.00 × 10/30 × 4/10 and 36.00 × 10/30 × 6/10
        assertThat(charges(rising, tenDays))
                .filteredOn(charge -> charge.component().equals("service_charge"))
                .extracting(Charge::amount)
                .containsExactly(Money.of("4.00"), Money.of("7.20"));
    }

    @Test
    void refusesAShortPeriodLongerThanAFullOne() {
        assertThat(SampleBooks.oneVersion()
                        .with("short-below-days: 26", "short-below-days: 31")
                        .problems())
                .contains("a period of 30 days is called short, but a full one has 30");
    }
}

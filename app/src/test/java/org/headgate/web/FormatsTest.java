package org.headgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");

    private final Formats english = new Formats(Language.EN, TODAY, CALIFORNIA);
    private final Formats spanish = new Formats(Language.ES, TODAY, CALIFORNIA);

    @Test
    void writesMoneyAlikeInBothLanguages() {
        assertThat(english.money(Money.of("1204.50"))).isEqualTo("$1,204.50");
        assertThat(spanish.money(Money.of("1204.50"))).isEqualTo("$1,204.50");
        assertThat(english.amount(Money.of("-60"))).isEqualTo("−60.00");
        assertThat(english.owed(Money.of("-32"))).isEqualTo("$32.00 credit");
        assertThat(spanish.owed(Money.of("-32"))).isEqualTo("$32.00 a su favor");
        assertThat(english.moneyChange(Money.of("66"))).isEqualTo("+$66.00");
    }

    @Test
    void writesTheYearOnlyWhereItIsNotThisOne() {
        assertThat(english.date(TODAY)).isEqualTo("Nov 18");
        assertThat(english.date(TODAY.minusYears(1))).isEqualTo("Nov 18, 2025");
        assertThat(spanish.date(TODAY)).isEqualTo("18 nov");
        assertThat(spanish.date(TODAY.minusYears(1))).isEqualTo("18 nov 2025");
    }

    @Test
    void writesADateThatObligesInFull() {
        assertThat(english.fullDate(LocalDate.of(2026, 12, 7))).isEqualTo("Monday, December 7, 2026");
        assertThat(spanish.fullDate(LocalDate.of(2026, 12, 7))).isEqualTo("lunes, 7 de diciembre de 2026");
    }

    @Test
    void saysASpanWithItsDays() {
        assertThat(english.span(LocalDate.of(2026, 10, 11), LocalDate.of(2026, 11, 10)))
                .isEqualTo("Oct 11 to Nov 10, 31 days");
        assertThat(spanish.span(LocalDate.of(2026, 10, 11), LocalDate.of(2026, 11, 10)))
                .isEqualTo("del 11 oct al 10 nov, 31 días");
    }

    @Test
    void keepsAllDecimalsOfARateAndTwoOfAPrice() {
        assertThat(english.number(new BigDecimal("14.3700"))).isEqualTo("14.37");
        assertThat(english.number(new BigDecimal("18701"))).isEqualTo("18,701");
        assertThat(english.price(new BigDecimal("3"))).isEqualTo("3.00");
        assertThat(english.price(new BigDecimal("2.48750"))).isEqualTo("2.4875");
        assertThat(english.volume(new BigDecimal("25.000"), VolumeUnit.CCF)).isEqualTo("25 ccf");
    }

    @Test
    void saysAChangeInPercent() {
        assertThat(english.percent(new BigDecimal("100"), new BigDecimal("104.5")))
                .isEqualTo("+4.5%");
        assertThat(spanish.percent(new BigDecimal("100"), new BigDecimal("73.6")))
                .isEqualTo("−26.4%");
        assertThat(english.percent(BigDecimal.ZERO, BigDecimal.TEN)).isEqualTo("–");
    }

    @Test
    void leavesOutTheHalfOfTheDayInOfficeHours() {
        assertThat(english.time(Instant.parse("2026-11-18T17:59:00Z"))).isEqualTo("9:59");
        assertThat(english.time(Instant.parse("2026-11-19T01:30:00Z"))).isEqualTo("5:30 pm");
        assertThat(spanish.time(Instant.parse("2026-11-19T01:30:00Z"))).isEqualTo("5:30 p. m.");
        assertThat(english.time(Instant.parse("2026-11-17T17:59:00Z"))).isEqualTo("Nov 17, 9:59");
    }

    @Test
    void countsOldAgesInMonths() {
        assertThat(english.days(1)).isEqualTo("1 day");
        assertThat(english.days(44)).isEqualTo("44 days");
        assertThat(spanish.days(180)).isEqualTo("6 meses");
        assertThat(english.fromToday(TODAY.plusDays(15))).isEqualTo("in 15 days");
    }
}

package org.headgate.rating.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headgate.rating.book.SampleRequests.DECEMBER_17;
import static org.headgate.rating.book.SampleRequests.JANUARY_16;
import static org.headgate.rating.book.SampleRequests.JUNE_1;
import static org.headgate.rating.book.SampleRequests.amount;
import static org.headgate.rating.book.SampleRequests.home;
import static org.headgate.rating.book.SampleRequests.june;

import org.headgate.kernel.Money;
import org.junit.jupiter.api.Test;

class MinimumTest {
    private static final String BY_PERIOD = """
            minimums:
              water_minimum:
                service: WATER
                account: "4030"
                wording: {en: To the minimum, es: Hasta el mínimo}
                of: [commodity_charge]
                per: period
                amount: 15.00
            """;
    private static final String BY_DAY =
            BY_PERIOD.replace("per: period", "per: day").replace("15.00", "0.49");

    private final TariffBook byPeriod =
            SampleBooks.oneVersion().withMore(BY_PERIOD).read();
    private final TariffBook byDay = SampleBooks.oneVersion().withMore(BY_DAY).read();

    @Test
    void addsWhatIsLackingAsALineOfItsOwn() {
        assertThat(amount(byPeriod, june("2"), "commodity_charge")).isEqualTo(Money.of("6.00"));
        assertThat(amount(byPeriod, june("2"), "water_minimum")).isEqualTo(Money.of("9.00"));
    }

    @Test
    void addsNothingOnceTheMinimumIsReached() {
        assertThat(amount(byPeriod, june("5"), "water_minimum")).isEqualTo(Money.ZERO);
    }

    @Test
    void isSmallerInAShortPeriod() {
        var tenDays = home(JUNE_1, JUNE_1.plusDays(10), "0").startingService();

        assertThat(amount(byPeriod, tenDays, "water_minimum")).isEqualTo(Money.of("5.00"));
    }

    @Test
    void goesByTheDaysOfThePeriod() {
        assertThat(amount(byDay, home(JUNE_1, JUNE_1.plusDays(33), "0"), "water_minimum"))
                .isEqualTo(Money.of("16.17"));
        assertThat(amount(byDay, home(JUNE_1, JUNE_1.plusDays(29), "0"), "water_minimum"))
                .isEqualTo(Money.of("14.21"));
    }

    @Test
    void risesOnTheDayTheBookSays() {
        var rising = SampleBooks.twoVersions()
                .withMore(BY_DAY.replace("0.49", "[{from: 2025-01-01, value: 0.40}, {from: 2026-01-11, value: 0.60}]"))
                .read();

        // 25 days at 0.40 and 5 at 0.60
        assertThat(amount(rising, home(DECEMBER_17, JANUARY_16, "0"), "water_minimum"))
                .isEqualTo(Money.of("13.00"));
    }

    @Test
    void bindsOnlyTheClassesItNames() {
        var book = SampleBooks.oneVersion()
                .withMore(BY_PERIOD + "    classes: [SHOP]\n")
                .with("classes:\n  HOME", """
                classes:
                  SHOP:
                    name: {en: Shop, es: Tienda}
                    tariff-class: HOME
                    facts: [meter_size]
                  HOME""");

        assertThat(amount(book.read(), june("0"), "water_minimum")).isEqualTo(Money.ZERO);
    }
}

package org.headgate.rating.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headgate.rating.book.SampleRequests.charges;
import static org.headgate.rating.book.SampleRequests.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.headgate.kernel.Money;
import org.junit.jupiter.api.Test;

class SuppliedFactTest {
    private static final LocalDate JUNE_11 = LocalDate.of(2025, 6, 11);
    private static final LocalDate JULY_11 = LocalDate.of(2025, 7, 11);
    private static final String TARIFF = """
            metadata:
              utility_name: Mill Lane Water District
              effective_date: 2025-01-01
              bill_frequency: monthly
            rate_structure:
              HOME:
                service_charge: 0.50 * days_in_period
                indoor: 55 * 4 * days_in_period / 748
                outdoor: 0.8 * et_amount * 3000 / 1200
                budget: indoor + outdoor
                tier_starts: [0, indoor, 101%]
                tier_prices: [1.00, 2.00, 3.00]
                commodity_charge: Budget
                bill: service_charge + commodity_charge
            """;
    private static final String SUPPLIED = """
            supplied-facts:
              days_in_period: days
              et_amount: {january: 2, february: 2, march: 3, april: 4, may: 5, june: 6, july: 9, august: 8, september: 6,
                october: 4, november: 3, december: 2}
            """;

    private final TariffBook book = SampleBooks.oneVersion()
            .withTariff("rates-2025.owrs", TARIFF)
            .withMore(SUPPLIED)
            .read();

    @Test
    void countsTheDaysOfThePeriod() {
        assertThat(charges(book, home(JUNE_11, JULY_11, "0")).getFirst().amount())
                .isEqualTo(Money.of("15.00"));
        assertThat(charges(book, home(JUNE_11, JULY_11.plusDays(3), "0"))
                        .getFirst()
                        .amount())
                .isEqualTo(Money.of("16.50"));
    }

    @Test
    void takesEachMonthsNormalByItsDaysInThePeriod() {
        // 20 of 30 days of June and 10 of 31 of July: 6 × 20/30 + 9 × 10/31 = 6.90 inches, 13.8 units; indoor 8.8
        var water = charges(book, home(JUNE_11, JULY_11, "30")).get(1);

        assertThat(water.tiers()).extracting(tier -> tier.quantity().toString()).containsExactly("9", "14", "7");
    }

    @Test
    void takesTheFactThatIsGivenInstead() {
        var request = ChargeRequest.regular(
                "HOME", JUNE_11, JULY_11, Map.of("meter_size", "3/4\"", "et_amount", "0"), new BigDecimal("30"));

        assertThat(charges(book, request).get(1).tiers())
                .extracting(tier -> tier.quantity().toString())
                .containsExactly("9", "0", "21");
    }

    @Test
    void namesTheSeasonOfThePeriodsLastDay() {
        var seasonal = SampleBooks.oneVersion()
                .withTariff(
                        "rates-2025.owrs",
                        SampleBooks.TARIFF
                                .replace("meter_size", "season")
                                .replace("{3/4\": 30.00, 1\": 50.00}", "{dry: 12.00, wet: 8.00}"))
                .withMore("""
                        supplied-facts:
                          season:
                            dry: [april, may, june, july, august, september]
                            wet: [october, november, december, january, february, march]
                        """)
                .read();

        assertThat(charges(seasonal, home(LocalDate.of(2025, 9, 11), LocalDate.of(2025, 10, 1), "0"))
                        .getFirst()
                        .amount())
                .isEqualTo(Money.of("12.00"));
        assertThat(charges(seasonal, home(LocalDate.of(2025, 9, 11), LocalDate.of(2025, 10, 2), "0"))
                        .getFirst()
                        .amount())
                .isEqualTo(Money.of("8.00"));
    }

    @Test
    void refusesAMonthWithoutASeason() {
        var book = SampleBooks.oneVersion().withMore("""
                supplied-facts:
                  season: {dry: [april, may, june], wet: [january, april]}
                """);

        assertThat(book.problems()).contains("has april, which dry has too", "must give each of the twelve months");
    }
}

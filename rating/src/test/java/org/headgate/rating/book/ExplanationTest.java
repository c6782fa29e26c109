package org.headgate.rating.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headgate.rating.book.SampleRequests.june;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final LocalDate APRIL_12 = LocalDate.of(2025, 4, 12);

    private final TariffBook book = SampleBooks.oneVersion().read();

    @Test
    void tellsFactsRuleAndArithmeticOfALine() {
        var service = book.explain(june("8"), Locale.ENGLISH).getFirst();

        assertThat(service.facts())
                .containsExactly("Period: Jun 1, 2025 to Jun 30, 2025, 30 days.", "Meter size: 3/4\"");
        assertThat(service.rule())
                .contains("Resolution 24-9, adopted Nov 15, 2024 after the public hearing of Nov 15, 2024."
                        + " Rates in effect from Jan 1, 2025.");
        assertThat(service.arithmetic()).containsExactly("Full period: $30.00", "Charge: $30.00");
    }

    @Test
    void tellsWhatFellIntoEachTier() {
        var water = book.explain(june("8"), Locale.ENGLISH).get(1);

        assertThat(water.arithmetic())
                .containsExactly(
                        "5 ccf × $3.00 = $15.00",
                        "3 ccf × $3.50 = $10.50",
                        "$15.00 + $10.50 = $25.50",
                        "Charge: $25.50");
    }

    @Test
    void tellsItInSpanish() {
        var service = book.explain(june("8"), Locale.of("es")).getFirst();

        assertThat(service.facts())
                .containsExactly("Período: 1 jun 2025 al 30 jun 2025, 30 días.", "Tamaño del medidor: 3/4\"");
        assertThat(service.arithmetic()).containsExactly("Período completo: $30.00", "Cargo: $30.00");
    }

    @Test
    void tellsWhyAShortPeriodCostsLess() {
        var first = SampleRequests.home(APRIL_12, LocalDate.of(2025, 5, 1), "0").startingService();

        var service = book.explain(first, Locale.ENGLISH).getFirst();

        assertThat(service.facts().getFirst())
                .isEqualTo("Period: Apr 12, 2025 to Apr 30, 2025, 19 days. Service began with it.");
        assertThat(service.rule())
                .contains("A first or final period of fewer than 26 days is charged by the day;"
                        + " a full period here has 30 days.");
        assertThat(service.arithmetic())
                .containsExactly(
                        "Full period: $30.00", "For 19 of 30 days: $30.00 × 19 ÷ 30 = $19.00", "Charge: $19.00");
    }

    @Test
    void tellsWhatAMinimumAndATaxAdd() {
        var more = SampleBooks.oneVersion().withMore("""
                        minimums:
                          water_minimum:
                            service: WATER
                            account: "4030"
                            wording: {en: To the minimum, es: Hasta el mínimo}
                            of: [commodity_charge]
                            per: day
                            amount: 0.50
                        percentages:
                          city_tax:
                            service: WATER
                            account: "2200"
                            wording: {en: City tax, es: Impuesto municipal}
                            on: [commodity_charge, water_minimum]
                            percent: 5%
                        """).read();

        var explained = more.explain(june("2"), Locale.ENGLISH);

        assertThat(explained.get(2).rule()).contains("At the least $0.50 a day for: water used.");
        assertThat(explained.get(2).arithmetic())
                .containsExactly("Minimum for the period: $15.00", "$15.00 - $6.00 = $9.00", "Charge: $9.00");
        assertThat(explained.get(3).rule().getFirst()).isEqualTo("City tax is 5% of: to the minimum; water used.");
        assertThat(explained.get(3).arithmetic())
                .containsExactly("$6.00 × 5% = $0.30", "$9.00 × 5% = $0.45", "Charge: $0.75");
    }
}

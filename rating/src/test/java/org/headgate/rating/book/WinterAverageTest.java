package org.headgate.rating.book;

import static java.time.Month.APRIL;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WinterAverageTest {
    private static final YearMonth DECEMBER_2025 = YearMonth.of(2025, 12);
    private static final YearMonth JANUARY_2026 = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY_2026 = YearMonth.of(2026, 2);
    private static final LocalDate MAY_2026 = LocalDate.of(2026, 5, 1);

    private static final WinterAverage RULE = new WinterAverage(
            "winter_average",
            List.of(DECEMBER, JANUARY, FEBRUARY),
            2,
            APRIL,
            new BigDecimal("10"),
            new BigDecimal("5"),
            new BigDecimal("0.1"));

    @Test
    void isTheMeanOfTheWinterMonths() {
        var average = RULE.of(uses("7", "6.8", "6.9"), MAY_2026);

        assertThat(average.value()).isEqualByComparingTo("6.9");
        assertThat(average.used()).containsExactly(DECEMBER_2025, JANUARY_2026, FEBRUARY_2026);
    }

    @Test
    void leavesOutAMonthWithoutReads() {
        var average =
                RULE.of(Map.of(DECEMBER_2025, new BigDecimal("7"), FEBRUARY_2026, new BigDecimal("6.75")), MAY_2026);

        assertThat(average.value()).isEqualByComparingTo("6.9"); // 6.875 rounds half up to tenths
        assertThat(average.used()).containsExactly(DECEMBER_2025, FEBRUARY_2026);
    }

    @Test
    void isTheDefaultForACustomerWithTooFewWinterMonths() {
        var average = RULE.of(Map.of(FEBRUARY_2026, new BigDecimal("9")), MAY_2026);

        assertThat(average.value()).isEqualByComparingTo("5");
        assertThat(average.isDefault()).isTrue();
    }

    @Test
    void stopsAtTheCap() {
        var average = RULE.of(uses("12", "15", "11"), MAY_2026);

        assertThat(average.value()).isEqualByComparingTo("10");
        assertThat(average.capped()).isTrue();
    }

    @Test
    void staysLastWintersUntilTheNewOneTakesEffect() {
        assertThat(RULE.winterBefore(LocalDate.of(2026, 3, 31)))
                .containsExactly(YearMonth.of(2024, 12), YearMonth.of(2025, 1), YearMonth.of(2025, 2));
        assertThat(RULE.winterBefore(LocalDate.of(2026, 4, 1)))
                .containsExactly(DECEMBER_2025, JANUARY_2026, FEBRUARY_2026);
        assertThat(RULE.winterBefore(LocalDate.of(2026, 12, 31)))
                .containsExactly(DECEMBER_2025, JANUARY_2026, FEBRUARY_2026);
    }

    @Test
    void refusesMonthsThatDoNotFollowEachOther() {
        assertThatThrownBy(() -> new WinterAverage(
                        "w", List.of(DECEMBER, FEBRUARY), 1, APRIL, null, BigDecimal.ONE, BigDecimal.ONE))
                .hasMessageContaining("FEBRUARY does not follow DECEMBER");
    }

    private static Map<YearMonth, BigDecimal> uses(String december, String january, String february) {
        return Map.of(
                DECEMBER_2025, new BigDecimal(december),
                JANUARY_2026, new BigDecimal(january),
                FEBRUARY_2026, new BigDecimal(february));
    }
}

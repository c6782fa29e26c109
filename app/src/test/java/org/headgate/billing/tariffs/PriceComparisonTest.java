package org.headgate.billing.tariffs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.district.DistrictPacks;
import org.headgate.rating.book.TariffBook;
import org.junit.jupiter.api.Test;

class PriceComparisonTest {
    private static final Map<String, String> NOW =
            DistrictPacks.open("joshua-basin").rates();
    private static final LocalDate JANUARY_2027 = LocalDate.of(2027, 1, 1);

    @Test
    void nothingDiffersFromItself() {
        var same = PriceComparison.of(book(NOW), book(NOW));

        assertThat(same.steps()).isEmpty();
        assertThat(same.rules()).isEmpty();
        assertThat(same.changed()).isEmpty();
    }

    @Test
    void aVersionOfNextYearChangesItsPricesFromItsDay() {
        var comparison = PriceComparison.of(book(NOW), book(SampleEdition.of2027(NOW)));

        var step = comparison.steps().getFirst();
        assertThat(comparison.steps()).hasSize(1);
        assertThat(step.from()).isEqualTo(JANUARY_2027);
        assertThat(step.classes()).singleElement().satisfies(alike -> {
            assertThat(alike.classes()).extracting(one -> one.code()).hasSize(5);
            assertThat(alike.prices())
                    .contains(new PriceChange(
                            "service_charge",
                            List.of("3/4\""),
                            0,
                            PriceChange.Part.PRICE,
                            SampleEdition.BEFORE,
                            SampleEdition.AFTER));
        });
        assertThat(comparison.changed()).extracting(version -> version.name()).containsExactly("2027");
        assertThat(comparison.withoutRecord()).isEmpty();
        assertThat(comparison.rules()).isEmpty();
    }

    @Test
    void aPriceOfThePastThatIsPutRightHoldsFromThen() {
        var put = new HashMap<>(NOW);
        put.computeIfPresent("rates-2018.owrs", (_, text) -> text.replace(SampleEdition.BEFORE, SampleEdition.AFTER));

        var comparison = PriceComparison.of(book(NOW), book(put));

        assertThat(comparison.from()).contains(LocalDate.of(2018, 1, 1));
        assertThat(comparison.withoutRecord())
                .extracting(version -> version.name())
                .containsExactly("2018");
    }

    @Test
    void rulesWithoutADayAreNamed() {
        var other = new HashMap<>(NOW);
        other.computeIfPresent(
                TariffBook.FILE,
                (_, text) -> text.replace("short-below-days: 26", "short-below-days: 25")
                        .replace("\"Water used\"", "\"Water\""));

        assertThat(PriceComparison.of(book(NOW), book(other)).rules())
                .containsExactlyInAnyOrder(PriceComparison.Rule.SHORT_PERIODS, PriceComparison.Rule.LINES_OF_THE_BILL);
    }

    @Test
    void aFigureIsTheSameHoweverItIsWritten() {
        assertThat(PriceChange.isSame("3.50", "3.5")).isTrue();
        assertThat(PriceChange.isSame("3.50", "3.51")).isFalse();
        assertThat(PriceChange.isSame("2*usage_ccf", "2*usage_ccf")).isTrue();
        assertThat(new PriceChange("a", List.of(), 1, PriceChange.Part.PRICE, "4.00", "4.20").figures())
                .isEqualTo(new PriceChange.Figures(new BigDecimal("4.00"), new BigDecimal("4.20")));
    }

    private static TariffBook book(Map<String, String> files) {
        return TariffBook.parse("", files).orReject();
    }
}

package org.headgate.formats.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.headgate.kernel.Money;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void writesAmountsWithGroupsAndATrueMinus() {
        assertThat(Figures.amount(Money.of("1204.5"))).isEqualTo("1,204.50");
        assertThat(Figures.amount(Money.of("-60"))).isEqualTo("−60.00");
        assertThat(Figures.dollars(Money.of("-1234567.89"))).isEqualTo("−$1,234,567.89");
        assertThat(Figures.dollars(Money.ZERO)).isEqualTo("$0.00");
    }

    @Test
    void writesQuantitiesWithTheDecimalsTheyHave() {
        assertThat(Figures.quantity(new BigDecimal("2360.0"))).isEqualTo("2,360");
        assertThat(Figures.quantity(new BigDecimal("14.370"))).isEqualTo("14.37");
        assertThat(Figures.quantity(new BigDecimal("1E+3"))).isEqualTo("1,000");
        assertThat(Figures.quantity(new BigDecimal("0.00"))).isEqualTo("0");
    }

    @Test
    void writesDatesTheWayEachLanguageDoes() {
        var day = LocalDate.of(2026, 1, 5);

        assertThat(Figures.date(day, Language.ENGLISH)).isEqualTo("Jan 5, 2026");
        assertThat(Figures.date(day, Language.SPANISH)).isEqualTo("5 ene 2026");
        assertThat(Figures.span(LocalDate.of(2025, 12, 6), day, Language.ENGLISH))
                .isEqualTo("Dec 6, 2025 to Jan 5, 2026");
        assertThat(Figures.span(LocalDate.of(2026, 1, 1), day, Language.SPANISH))
                .isEqualTo("del 1 ene al 5 ene 2026");
    }
}

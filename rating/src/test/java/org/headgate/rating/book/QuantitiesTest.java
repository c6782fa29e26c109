package org.headgate.rating.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
    private static final Quantities WHOLE_UNITS = new Quantities(RoundingMode.DOWN, BigDecimal.ONE, false, 3);
    private static final Quantities WHOLE_REGISTERS = new Quantities(null, BigDecimal.ONE, true, 3);

    @Test
    void billsTheUseAsItWasMeasured() {
        assertThat(Quantities.AS_MEASURED.billed(new BigDecimal("14.37"))).isEqualByComparingTo("14.37");
    }

    @Test
    void billsWholeUnitsOnly() {
        assertThat(WHOLE_UNITS.billed(new BigDecimal("14.99"))).isEqualByComparingTo("14");
    }

    @Test
    void billsTomorrowWhatIsCutOffTheRegisterToday() {
        var first = WHOLE_REGISTERS.between(new BigDecimal("5.9"), new BigDecimal("9.8"));
        var second = WHOLE_REGISTERS.between(new BigDecimal("9.8"), new BigDecimal("14.1"));

        assertThat(first).isEqualByComparingTo("4");
        assertThat(second).isEqualByComparingTo("5");
    }

    @Test
    void refusesAStepOfNothing() {
        assertThatThrownBy(() -> new Quantities(RoundingMode.UP, BigDecimal.ZERO, false, 3))
                .hasMessage("quantities are rounded to a step above 0");
    }
}

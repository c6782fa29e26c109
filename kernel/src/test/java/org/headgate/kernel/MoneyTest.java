package org.headgate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void roundsHalfACentUp() {
        assertThat(Money.of("19.355")).isEqualTo(Money.of("19.36"));
        assertThat(Money.of("19.3549")).isEqualTo(Money.of("19.35"));
    }

    @Test
    void roundsACreditAwayFromZeroAsItsChargeWas() {
        assertThat(Money.of("-19.355")).isEqualTo(Money.of("19.355").negated());
    }
}

package org.headgate.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.junit.jupiter.api.Test;

class ExactTest {
    @Test
    void keepsAThirdAThird() {
        var third = Exact.ONE.dividedBy(Exact.of(3));

        assertThat(third.plus(third).plus(third)).isEqualTo(Exact.ONE);
        assertThat(third).hasToString("0.333333333333333~");
        assertThat(third.terminates()).isFalse();
    }

    @Test
    void roundsHalfACentAwayFromZero() {
        assertThat(Exact.of("19.355").toMoney()).isEqualTo(Money.of("19.36"));
        assertThat(Exact.of("19.355").toCents()).isEqualTo(1936);
        assertThat(Exact.of("-19.355").toCents()).isEqualTo(-1936);
        assertThat(Exact.of("19.3549").toCents()).isEqualTo(1935);
    }

    @Test
    void roundsHalfAUnitToTheEvenOne() {
        assertThat(Exact.of("2.5").roundedHalfEven()).isEqualTo(Exact.of(2));
        assertThat(Exact.of("3.5").roundedHalfEven()).isEqualTo(Exact.of(4));
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (var text : new String[] {"", "-", ".", "1.2.3", "1e5", "12 ", "½", "0x1", "1,200"})
            assertThatThrownBy(() -> Exact.of(text)).isInstanceOf(Rejection.class);
    }

    @Test
    void saysTheSameAsNumbersThatNeverOverflow() {
        var random = new Random(20_260_101L);
        for (int i = 0; i < 20_000; i++) {
            var one = number(random);
            var other = number(random);
            var left = Exact.of(one);
            var right = Exact.of(other);

            assertThat(left.plus(right).toBigDecimal()).isEqualByComparingTo(one.add(other));
            assertThat(left.minus(right).toBigDecimal()).isEqualByComparingTo(one.subtract(other));
            assertThat(left.times(right).toBigDecimal()).isEqualByComparingTo(one.multiply(other));
            assertThat(left.compareTo(right)).isEqualTo(one.compareTo(other));
            assertThat(left.toMoney()).isEqualTo(new Money(one));
            if (!right.isZero()) assertThat(left.dividedBy(right).times(right)).isEqualTo(left);
            if (one.abs().compareTo(new BigDecimal("1e15")) < 0)
                assertThat(left.toCents()).isEqualTo(left.toMoney().cents());
            assertThat(Exact.of(one.toPlainString()).hashCode()).isEqualTo(left.hashCode());
        }
    }

    /** From fractions of a cent to numbers that no long holds. */
    private static BigDecimal number(Random random) {
        var digits = new BigDecimal(random.nextLong()).round(new MathContext(1 + random.nextInt(19)));
        return digits.movePointLeft(random.nextInt(25)).stripTrailingZeros();
    }
}

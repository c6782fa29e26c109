package org.headgate.rating;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction of any size in lowest terms, its denominator positive: what {@link Exact} goes over to. */
record BigFraction(BigInteger numerator, BigInteger denominator) implements Comparable<BigFraction> {
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    static BigFraction of(BigInteger numerator, BigInteger denominator) {
        var divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) divisor = divisor.negate();
        return new BigFraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    static BigFraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new BigFraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    BigFraction plus(BigFraction other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    BigFraction times(BigFraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    BigFraction negated() {
        return new BigFraction(numerator.negate(), denominator);
    }

    BigFraction inverted() {
        return of(/* numerator= */ denominator, /* denominator= */ numerator);
    }

    boolean fitsLongs() {
        return numerator.bitLength() < Long.SIZE - 1 && denominator.bitLength() < Long.SIZE - 1;
    }

    BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /** Only 2 and 5 divide the denominator of a decimal that ends. */
    boolean terminates() {
        return withoutFactor(FIVE).bitCount() == 1;
    }

    /** The decimal of a fraction that terminates. */
    BigDecimal exactly() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator));
    }

    private BigInteger withoutFactor(BigInteger factor) {
        var rest = denominator;
        for (var next = rest.divideAndRemainder(factor); next[1].signum() == 0; next = rest.divideAndRemainder(factor))
            rest = next[0];
        return rest;
    }

    @Override
    public int compareTo(BigFraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}

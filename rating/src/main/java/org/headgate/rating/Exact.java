package org.headgate.rating;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction that never rounds by itself. While numerator and denominator fit into a {@code long} it
 * reckons with these, and goes over to {@link BigInteger} before anything overflows.
 */
public final class Exact implements Comparable<Exact> {
    public static final Exact ZERO = new Exact(0, 1);
    public static final Exact ONE = new Exact(1, 1);

    /** Where a fraction that does not terminate is cut when it is shown. */
    private static final int SHOWN_DECIMALS = 15;

    private static final int LONGEST_TEXT = 200;

    /** Not necessarily in lowest terms; the denominator is positive. */
    private final long numerator;

    private final long denominator;
    private final @Nullable BigFraction big;

    private Exact(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    private Exact(BigFraction big) {
        this.numerator = 0;
        this.denominator = 1;
        this.big = big;
    }

    public static Exact of(long whole) {
        return new Exact(whole, 1);
    }

    public static Exact of(BigDecimal decimal) {
        return reduced(BigFraction.of(decimal));
    }

    /** The number a text spells, such as {@code 14.37}; a {@link Rejection} if it spells none. */
    public static Exact of(String text) {
        var number = parse(text);
        if (number == null) throw new Rejection("\"%s\" is not a number", text);
        return number;
    }

    /** A fraction such as 31/30. */
    public static Exact ratio(long numerator, long denominator) {
        if (denominator == 0) throw new ArithmeticException("division by zero");
        if (denominator > 0) return new Exact(numerator, denominator);
        return reduced(BigFraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }

    /** The number a text spells in digits with an optional sign and decimal point, or null. */
    static @Nullable Exact parse(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST_TEXT) return null;
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        long digits = 0;
        long scale = 1;
        int count = 0;
        boolean point = false;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && !point) point = true;
            else if (c >= '0' && c <= '9') {
                if (++count > 18) return parseLong(text);
                digits = digits * 10 + (c - '0');
                if (point) scale *= 10;
            } else return null;
        }
        return count == 0 ? null : new Exact(text.charAt(0) == '-' ? -digits : digits, scale);
    }

    private static @Nullable Exact parseLong(String text) {
        for (int i = 1; i < text.length(); i++) if ("0123456789.".indexOf(text.charAt(i)) < 0) return null;
        try {
            return of(new BigDecimal(text));
        } catch (NumberFormatException _) {
            return null;
        }
    }

    public Exact plus(Exact other) {
        if (big == null && other.big == null) {
            long common = commonDenominator(denominator, other.denominator);
            if (common > 0) {
                long left = scaled(numerator, common / denominator);
                long right = scaled(other.numerator, common / other.denominator);
                long sum = left + right;
                if (left != OVERFLOW && right != OVERFLOW && ((left ^ sum) & (right ^ sum)) >= 0)
                    return new Exact(sum, common);
            }
        }
        return reduced(big().plus(other.big()));
    }

    public Exact minus(Exact other) {
        return plus(other.negated());
    }

    public Exact times(Exact other) {
        if (big == null && other.big == null) {
            long top = scaled(numerator, other.numerator);
            long bottom = scaled(denominator, other.denominator);
            if (top != OVERFLOW && bottom != OVERFLOW) return new Exact(top, bottom);
        }
        return reduced(big().times(other.big()));
    }

    /** An {@link ArithmeticException} when the other is zero. */
    public Exact dividedBy(Exact other) {
        if (other.isZero()) throw new ArithmeticException("division by zero");
        return times(other.inverted());
    }

    public Exact negated() {
        return big == null && numerator != Long.MIN_VALUE
                ? new Exact(-numerator, denominator)
                : reduced(big().negated());
    }

    private Exact inverted() {
        if (big != null || numerator == Long.MIN_VALUE) return reduced(big().inverted());
        return numerator > 0
                ? new Exact(/* numerator= */ denominator, /* denominator= */ numerator)
                : new Exact(/* numerator= */ -denominator, /* denominator= */ -numerator);
    }

    public Exact min(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Exact max(Exact other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    public boolean isZero() {
        return signum() == 0;
    }

    boolean isOne() {
        return big == null && numerator == denominator;
    }

    @Override
    public int compareTo(Exact other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) return Long.compare(numerator, other.numerator);
            long left = scaled(numerator, other.denominator);
            long right = scaled(other.numerator, denominator);
            if (left != OVERFLOW && right != OVERFLOW) return Long.compare(left, right);
        }
        return big().compareTo(other.big());
    }

    /** To the nearest whole unit; exactly half goes to the even one. */
    public Exact roundedHalfEven() {
        if (big == null && denominator == 1) return this;
        return of(rounded(0, RoundingMode.HALF_EVEN));
    }

    public BigDecimal rounded(int decimals, RoundingMode mode) {
        if (big != null) return big.rounded(decimals, mode);
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, mode);
    }

    /** As money of whole cents: exactly half a cent goes away from zero. */
    public Money toMoney() {
        return new Money(rounded(2, RoundingMode.HALF_UP));
    }

    /** In whole cents, exactly half away from zero. */
    public long toCents() {
        if (big == null) {
            long hundredfold = scaled(numerator, 100);
            if (hundredfold != OVERFLOW) {
                long cents = hundredfold / denominator;
                long rest = Math.abs(hundredfold % denominator);
                return rest >= denominator - rest ? cents + Long.signum(numerator) : cents;
            }
        }
        return rounded(2, RoundingMode.HALF_UP).movePointRight(2).longValueExact();
    }

    /** Whether the decimals end; 1/3 has no end. */
    public boolean terminates() {
        return big().terminates();
    }

    /** The decimals; cut after 15 where they do not end. */
    public BigDecimal toBigDecimal() {
        var fraction = big();
        if (!fraction.terminates()) return fraction.rounded(SHOWN_DECIMALS, RoundingMode.HALF_EVEN);
        return fraction.numerator().signum() == 0
                ? BigDecimal.ZERO
                : fraction.exactly().stripTrailingZeros();
    }

    /** All decimals without needless zeros; where they do not end, 15 and a {@code ~}. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString() + (terminates() ? "" : "~");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exact number && compareTo(number) == 0;
    }

    @Override
    public int hashCode() {
        return big().hashCode();
    }

    private BigFraction big() {
        return big != null ? big : BigFraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private static Exact reduced(BigFraction fraction) {
        return fraction.fitsLongs()
                ? new Exact(
                        fraction.numerator().longValue(), fraction.denominator().longValue())
                : new Exact(fraction);
    }

    /** Stands for a product that does not fit; no product that fits is this one, which counts as not fitting either. */
    private static final long OVERFLOW = Long.MIN_VALUE;

    private static long scaled(long number, long factor) {
        long high = Math.multiplyHigh(number, factor);
        long low = number * factor;
        return high == low >> 63 ? low : OVERFLOW;
    }

    private static long commonDenominator(long one, long other) {
        if (one == other) return one;
        if (one > other) return one % other == 0 ? one : scaled(one, other);
        return other % one == 0 ? other : scaled(one, other);
    }
}

package org.headgate.district;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a deposit is worked out from: nothing, an amount in dollars, or so many times the average bill. Written {@code none},
 * {@code 75.00} or {@code 2 x average}.
 */
public record DepositTerm(Basis basis, BigDecimal value) {
    public static final DepositTerm NONE = new DepositTerm(Basis.NONE, BigDecimal.ZERO);

    private static final String TIMES = " x average";

    /** What the value counts. */
    public enum Basis {
        NONE,
        AMOUNT,
        TIMES_AVERAGE
    }

    public DepositTerm {
        if (value.signum() < 0) throw new IllegalArgumentException("a deposit is not less than nothing");
        if (basis != Basis.NONE && value.signum() == 0)
            throw new IllegalArgumentException("a deposit of nothing is written \"none\"");
    }

    /** Reads what {@link #toString} writes; empty when it is neither of the three. */
    public static Optional<DepositTerm> parse(String text) {
        var plain = text.strip();
        if (plain.equals("none")) return Optional.of(NONE);
        var times = plain.endsWith(TIMES);
        try {
            var value = new BigDecimal(times ? plain.substring(0, plain.length() - TIMES.length()) : plain);
            if (value.signum() <= 0) return Optional.empty();
            return Optional.of(new DepositTerm(times ? Basis.TIMES_AVERAGE : Basis.AMOUNT, value));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return switch (basis) {
            case NONE -> "none";
            case AMOUNT -> value.setScale(Math.max(2, value.scale())).toPlainString();
            case TIMES_AVERAGE -> value.stripTrailingZeros().toPlainString() + TIMES;
        };
    }
}

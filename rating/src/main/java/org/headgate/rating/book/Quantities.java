package org.headgate.rating.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a quantity of water is rounded before it is priced. Offices bill whole units, or round up to a tenth, or cut each
 * register off at whole units before they subtract, so that what is cut off today is billed next time.
 *
 * @param rounding how the use of a period is rounded to a multiple of the step; null leaves it as it was measured
 * @param step the multiple, in billing units
 * @param wholeRegisters whether both registers are cut off at whole steps before they are subtracted
 * @param splitDecimals to how many decimals the use is split over a rate change; the last part takes the rest
 */
public record Quantities(@Nullable RoundingMode rounding, BigDecimal step, boolean wholeRegisters, int splitDecimals) {
    public static final Quantities AS_MEASURED = new Quantities(null, BigDecimal.ONE, false, 3);

    public Quantities {
        if (step.signum() <= 0) throw new IllegalArgumentException("quantities are rounded to a step above 0");
        if (splitDecimals < 0 || splitDecimals > 9)
            throw new IllegalArgumentException("use is split to 0 up to 9 decimals");
    }

    /** The use between two registers of a meter, all in billing units, before {@link #billed} rounds it. */
    public BigDecimal between(BigDecimal previous, BigDecimal current) {
        return wholeRegisters
                ? multiple(current, RoundingMode.DOWN).subtract(multiple(previous, RoundingMode.DOWN))
                : current.subtract(previous);
    }

    /** The quantity that is priced. */
    public BigDecimal billed(BigDecimal usage) {
        return rounding == null ? usage : multiple(usage, rounding);
    }

    private BigDecimal multiple(BigDecimal quantity, RoundingMode mode) {
        return step.compareTo(BigDecimal.ONE) == 0
                ? quantity.setScale(0, mode)
                : quantity.divide(step, 0, mode).multiply(step);
    }
}

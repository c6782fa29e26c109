package org.headgate.metering;

import java.math.BigDecimal;

/**
 * What a register counted from one read to the next. A lower figure than before is a rollover when the use that it means
 * is plausible, and otherwise a register that seems to have run backwards.
 */
public sealed interface RegisterUsage {
    /** The counts; below zero when the register ran backwards. */
    BigDecimal counts();

    record Forward(BigDecimal counts) implements RegisterUsage {}

    record RolledOver(BigDecimal counts) implements RegisterUsage {}

    record Backwards(BigDecimal counts) implements RegisterUsage {}

    /** Beyond this share of the dials' range, use over a rollover is not plausible unless the point is known to use so much. */
    BigDecimal PLAUSIBLE_SHARE = new BigDecimal("0.1");

    /**
     * @param plausible the most counts that this point is thought able to use in the time; a tenth of the range is always
     *     thought possible
     */
    static RegisterUsage between(BigDecimal previous, BigDecimal read, Register register, BigDecimal plausible) {
        var counts = read.subtract(previous);
        if (counts.signum() >= 0) return new Forward(counts);
        var overTheTop = counts.add(register.capacity());
        var most = register.capacity().multiply(PLAUSIBLE_SHARE).max(plausible);
        return overTheTop.compareTo(most) <= 0 ? new RolledOver(overTheTop) : new Backwards(counts);
    }
}

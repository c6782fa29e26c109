package org.headgate.metering;

import java.math.BigDecimal;
import java.math.MathContext;
import org.headgate.kernel.VolumeUnit;

/** The register of an installed meter: its dials, what one count means, and what its use counts for. */
public record Register(int dials, VolumeUnit unit, BigDecimal multiplier, MeterRole role) {
    public Register {
        if (dials < 3 || dials > 10) throw new IllegalArgumentException("a register has 3 to 10 dials, not " + dials);
        if (multiplier.signum() <= 0)
            throw new IllegalArgumentException("a multiplier is above zero, not " + multiplier);
    }

    /** The count at which the register starts again from zero. */
    public BigDecimal capacity() {
        return BigDecimal.ONE.scaleByPowerOfTen(dials);
    }

    /** Whether the dials can show the figure. */
    public boolean canShow(BigDecimal read) {
        return read.signum() >= 0 && read.compareTo(capacity()) < 0;
    }

    /** Use in the register's unit, signed for the role. */
    public BigDecimal use(BigDecimal counts) {
        return role.signed(counts.multiply(multiplier));
    }

    /** Counts of a use in the register's unit. */
    public BigDecimal counts(BigDecimal use) {
        return multiplier.compareTo(BigDecimal.ONE) == 0
                ? role.signed(use)
                : role.signed(use).divide(multiplier, MathContext.DECIMAL64);
    }
}

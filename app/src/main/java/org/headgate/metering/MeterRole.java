package org.headgate.metering;

import java.math.BigDecimal;

/** What a meter's use counts for at its service point. */
public enum MeterRole {
    MAIN,
    /** The small side of a compound meter: its use adds to that of the main side. */
    COMPOUND_LOW,
    /** Measures water that is not to be charged here: its use is taken off. */
    DEDUCT;

    BigDecimal signed(BigDecimal use) {
        return this == DEDUCT ? use.negate() : use;
    }
}

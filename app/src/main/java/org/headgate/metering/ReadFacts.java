package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A read with everything that validation looks at.
 *
 * @param base what its use is measured from; null when the installation has no read before
 * @param flag how a reading system marked the figure as doubtful; empty when it did not
 */
record ReadFacts(
        LocalDate readOn,
        BigDecimal read,
        ReadKind kind,
        String flag,
        Register register,
        String size,
        @Nullable UsageBase base,
        UsageHistory history,
        Occupancy.Occupant occupant) {}

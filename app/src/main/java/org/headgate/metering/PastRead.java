package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A read that was accepted in another system.
 *
 * @param previousOn the day of the read before; null for the first one known, which has no use
 * @param usage since then, in the meter's unit, below zero for a deduct meter
 */
public record PastRead(
        LocalDate on,
        BigDecimal register,
        ReadKind kind,
        @Nullable LocalDate previousOn,
        BigDecimal usage) {}

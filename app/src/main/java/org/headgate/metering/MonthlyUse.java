package org.headgate.metering;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Use at a service point by the month in which it was read, in the unit of its main meter; null for months without a read.
 *
 * @param yearBefore the same month of the year before
 * @param estimated whether an estimate is part of it
 */
public record MonthlyUse(
        YearMonth month, @Nullable BigDecimal use, @Nullable BigDecimal yearBefore, boolean estimated) {}

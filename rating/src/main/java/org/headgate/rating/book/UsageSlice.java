package org.headgate.rating.book;

import java.math.BigDecimal;
import org.headgate.kernel.DateRange;

/** Water used over some days, in the book's billing unit, known from a read at each end. */
public record UsageSlice(DateRange days, BigDecimal usage) {}

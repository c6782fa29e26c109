package org.headgate.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of a bill. */
record BillLineRow(
        int segment,
        int number,
        String service,
        String component,
        @Nullable BigDecimal quantity,
        BigDecimal amount) {}

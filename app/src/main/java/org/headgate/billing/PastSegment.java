package org.headgate.billing;

import java.math.BigDecimal;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/** What was billed to an agreement before; the request is there where the period was estimated and may be trued up. */
record PastSegment(
        BillId bill,
        int number,
        SegmentKind kind,
        String rateClass,
        DateRange period,
        BigDecimal usage,
        VolumeUnit unit,
        boolean estimated,
        Money amount,
        TariffBookId book,
        @Nullable KeptRequest request) {}

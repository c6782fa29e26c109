package org.headgate.billing;

import java.math.BigDecimal;
import java.util.List;
import org.headgate.customers.AgreementId;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/** A part of a bill that was rated in one go. */
record DraftSegment(
        SegmentKind kind,
        AgreementId agreement,
        String service,
        String rateClass,
        DateRange period,
        BigDecimal usage,
        VolumeUnit unit,
        boolean estimated,
        TariffBookId book,
        KeptRequest request,
        List<Line> lines) {
    Money amount() {
        var sum = Money.ZERO;
        for (var line : lines) sum = sum.plus(line.amount());
        return sum;
    }

    record Line(
            String component,
            String service,
            String revenueAccount,
            @Nullable BigDecimal quantity,
            Money amount) {}
}

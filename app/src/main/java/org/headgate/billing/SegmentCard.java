package org.headgate.billing;

import java.math.BigDecimal;
import java.util.List;
import org.headgate.customers.AgreementId;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.book.Charge;
import org.headgate.rating.book.ChargeRequest;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/**
 * A part of a bill: an agreement, a period, a class, and its lines as they were charged.
 *
 * @param instead of a true-up: the bill whose estimated charges it corrects
 */
public record SegmentCard(
        BillId bill,
        int number,
        SegmentKind kind,
        AgreementId agreement,
        String service,
        String address,
        String rateClass,
        Words className,
        DateRange period,
        BigDecimal usage,
        VolumeUnit unit,
        boolean estimated,
        boolean live,
        TariffBookId book,
        ChargeRequest request,
        @Nullable BillId instead,
        Money amount,
        List<LineCard> lines) {
    SegmentCard with(List<LineCard> worded) {
        return new SegmentCard(
                bill,
                number,
                kind,
                agreement,
                service,
                address,
                rateClass,
                className,
                period,
                usage,
                unit,
                estimated,
                live,
                book,
                request,
                instead,
                amount,
                List.copyOf(worded));
    }

    /**
     * A line as it was charged, with what the bill calls it.
     *
     * @param charge with its tiers; null where the line is a difference of two charges
     */
    public record LineCard(
            String component,
            String service,
            String revenueAccount,
            @Nullable BigDecimal quantity,
            Money amount,
            Words wording,
            @Nullable Charge charge) {}
}

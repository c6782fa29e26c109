package org.headgate.billing.statements;

import java.time.LocalDate;
import java.util.List;
import org.headgate.billing.BillId;
import org.headgate.billing.BillStatus;
import org.headgate.billing.SegmentCard;
import org.headgate.billing.SegmentKind;
import org.headgate.customers.MailingAddress;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/** All that a statement tells, as it was when the bill was posted. */
record PostedBill(Head head, List<SegmentCard> segments, AccountActivity activity, List<PointRead> reads) {
    PostedBill {
        segments = List.copyOf(segments);
        reads = List.copyOf(reads);
    }

    /** The bill itself and to whom it goes. */
    record Head(
            BillId id,
            BillStatus status,
            LocalDate billDate,
            LocalDate dueDate,
            Money total,
            Money balanceBefore,
            @Nullable BillId rebilledBy,
            String account,
            MailingAddress mail,
            String language) {}

    /** The parts that bill their own period, without corrections of earlier ones. */
    List<SegmentCard> regular() {
        return segments.stream()
                .filter(segment -> segment.kind() == SegmentKind.REGULAR)
                .toList();
    }

    /** From the first to the last day that is billed. */
    DateRange period() {
        var parts = regular().isEmpty() ? segments : regular();
        var from = parts.stream().map(part -> part.period().from()).min(LocalDate::compareTo);
        var end = parts.stream().map(part -> part.period().end()).max(LocalDate::compareTo);
        return new DateRange(from.orElse(head.billDate()), end.orElse(head.billDate()));
    }
}

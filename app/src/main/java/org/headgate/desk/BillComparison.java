package org.headgate.desk;

import org.headgate.billing.BillCard;
import org.headgate.billing.SegmentCard;
import org.headgate.billing.SegmentKind;
import org.headgate.kernel.Money;

/**
 * Why a bill differs from an earlier one: first what the change of use would have made at the earlier bill's prices, then
 * what is left for prices, days and facts, which together are the difference to the cent.
 *
 * @param aYear whether the earlier bill is of the same season a year before
 * @param byUse what the newer use would have cost more (or less) on the earlier bill
 */
public record BillComparison(BillCard earlier, BillCard later, boolean aYear, Money byUse) {
    public Money difference() {
        return later.bill().total().minus(earlier.bill().total());
    }

    /** What setting earlier estimates right adds to the later bill, less what it added to the earlier one. */
    public Money setRight() {
        return trueUps(later).minus(trueUps(earlier));
    }

    private static Money trueUps(BillCard card) {
        var sum = Money.ZERO;
        for (var part : card.segments()) if (part.kind() == SegmentKind.TRUE_UP) sum = sum.plus(part.amount());
        return sum;
    }

    /** What neither the use nor estimates explain. */
    public Money rest() {
        return difference().minus(byUse).minus(setRight());
    }

    public SegmentCard then() {
        return BillView.mainPart(earlier);
    }

    public SegmentCard now() {
        return BillView.mainPart(later);
    }

    public boolean sameRates() {
        return then().book().equals(now().book()) && then().rateClass().equals(now().rateClass());
    }
}

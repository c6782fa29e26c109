package org.headgate.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.headgate.billing.BillCard;
import org.headgate.billing.ExplainedSegment;
import org.headgate.billing.SegmentCard;
import org.headgate.billing.SegmentKind;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.TierUse;
import org.jspecify.annotations.Nullable;

/**
 * A bill as its page shows it: the card with the reasons of every line, and beside it the bills that explain it.
 *
 * @param against the bill of the same season a year before, else the one before this
 * @param instead when this bill replaced another, that one; when it was replaced, its successor
 */
public record BillView(
        BillCard card,
        List<ExplainedSegment> parts,
        @Nullable BillComparison against,
        @Nullable BillCard instead,
        List<Question> questions) {

    /** A fact one may change in the what-if, with what it is on the bill and what it could be. */
    public record Question(String name, String label, String value, List<String> choices) {}

    public Money total() {
        return card.bill().total();
    }

    public Money before() {
        var before = card.bill().balanceBefore();
        return before == null ? Money.ZERO : before;
    }

    public Money toPay() {
        return total().plus(before());
    }

    /** The part whose use the bill is mostly about: the first regular one with a metered use. */
    public SegmentCard mainPart() {
        return mainPart(card);
    }

    static SegmentCard mainPart(BillCard card) {
        return card.segments().stream()
                .filter(part -> part.kind() == SegmentKind.REGULAR)
                .filter(part -> part.usage().signum() > 0)
                .findFirst()
                .orElse(card.segments().getFirst());
    }

    /** What the main part used a day, in gallons. */
    public BigDecimal gallonsADay() {
        var part = mainPart();
        return part.usage()
                .multiply(part.unit().in(VolumeUnit.GALLON))
                .divide(BigDecimal.valueOf(part.period().days()), 0, RoundingMode.HALF_UP);
    }

    public BigDecimal gallons() {
        var part = mainPart();
        return part.usage().multiply(part.unit().in(VolumeUnit.GALLON)).setScale(0, RoundingMode.HALF_UP);
    }

    /** What of a line's use fell into the tiers, as parts of 1000 for a bar. */
    public static List<Integer> shares(List<TierUse> tiers) {
        var total = BigDecimal.ZERO;
        for (var tier : tiers) total = total.add(tier.quantity().rounded(6, RoundingMode.HALF_UP));
        if (total.signum() == 0) return List.of();
        var all = total;
        return tiers.stream()
                .map(tier -> tier.quantity()
                        .rounded(6, RoundingMode.HALF_UP)
                        .multiply(BigDecimal.valueOf(1000))
                        .divide(all, 0, RoundingMode.HALF_UP)
                        .intValue())
                .toList();
    }
}

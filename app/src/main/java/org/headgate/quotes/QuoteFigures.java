package org.headgate.quotes;

import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an installation costs on a day.
 *
 * @param feesSince since when these fees hold
 * @param feesUntil the day on which others follow; null where none are known
 * @param usual the bill afterwards; empty where the tariff charges none of it
 * @param periodMonths what a usual bill is for
 */
public record QuoteFigures(
        LocalDate on,
        LocalDate feesSince,
        @Nullable LocalDate feesUntil,
        LocalDate validUntil,
        Words source,
        List<QuoteLine> lines,
        List<UsualCharges> usual,
        VolumeUnit unit,
        int periodMonths) {
    public QuoteFigures {
        lines = List.copyOf(lines);
        usual = List.copyOf(usual);
    }

    /** The fees, or the deposits, alone. */
    public Money sum(QuoteLine.Group group) {
        return lines.stream()
                .filter(line -> line.group() == group)
                .map(QuoteLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Everything that is due before the water flows. */
    public Money total() {
        return lines.stream().map(QuoteLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What a bill usually comes to afterwards. */
    public Money usualBill() {
        return usual.stream().map(UsualCharges::total).reduce(Money.ZERO, Money::plus);
    }

    public List<QuoteLine> of(QuoteLine.Group group) {
        return lines.stream().filter(line -> line.group() == group).toList();
    }
}

package org.headgate.desk;

import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.rating.book.ExplainedCharge;
import org.headgate.rating.book.Words;

/** What the tariff calculator answers: charges with their reasons, or why there are none. */
public record Calculated(List<ExplainedCharge> charges, List<Words> reasons) {
    public Money total() {
        var total = Money.ZERO;
        for (var line : charges) total = total.plus(line.charge().amount());
        return total;
    }
}

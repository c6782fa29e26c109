package org.headgate.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.headgate.kernel.Money;

/** A line of the preliminary billing ledger: bills, use in billing units and amount, beside earlier amounts. */
public record LedgerLine(String name, int bills, BigDecimal usage, Money amount, Money before, Money lastYear) {
    /** The change on the period before in percent with one decimal; none without a period before. */
    public Optional<BigDecimal> changeOnBefore() {
        return percent(before);
    }

    public Optional<BigDecimal> changeOnLastYear() {
        return percent(lastYear);
    }

    private Optional<BigDecimal> percent(Money base) {
        if (base.isZero()) return Optional.empty();
        return Optional.of(amount.minus(base)
                .amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(base.amount(), 1, RoundingMode.HALF_UP));
    }
}

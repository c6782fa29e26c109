package org.headgate.district;

import java.math.BigDecimal;
import org.headgate.kernel.Money;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/**
 * A fee of the agency: an amount, or a percentage (in hundredths) of what it is for.
 *
 * @param rule what allows or limits it
 * @param waivable whether people may do without it, each within their authority
 */
public record Fee(
        String code,
        Words name,
        @Nullable Money amount,
        @Nullable BigDecimal percent,
        String revenueAccount,
        String rule,
        boolean waivable) {
    public Fee {
        if ((amount == null) == (percent == null))
            throw new IllegalArgumentException("a fee is either an amount or a percent");
    }

    /** The fee on a sum. */
    public Money on(Money sum) {
        if (amount != null) return amount;
        if (percent == null) throw new IllegalStateException("fee %s has neither amount nor percent".formatted(code));
        return sum.times(percent.movePointLeft(2));
    }
}

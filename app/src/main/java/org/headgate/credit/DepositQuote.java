package org.headgate.credit;

import java.util.List;
import org.headgate.district.DepositTerm;
import org.headgate.kernel.Money;
import org.headgate.office.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The deposit that the district asks for, and why: sentences with their citations, from the score to the amount.
 *
 * @param amount nothing, when none is asked for
 * @param most what may be asked at most; null where the law says no more than that it rests on creditworthiness
 */
public record DepositQuote(
        Money amount,
        String rateClass,
        CreditScore score,
        DepositTerm term,
        @Nullable AverageBill average,
        @Nullable Money most,
        List<Reason> why) {
    public DepositQuote {
        why = List.copyOf(why);
    }

    public boolean isNeeded() {
        return amount.signum() > 0;
    }
}

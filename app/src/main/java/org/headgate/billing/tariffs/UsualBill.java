package org.headgate.billing.tariffs;

import java.math.BigDecimal;
import java.util.Map;
import org.headgate.kernel.Money;
import org.headgate.rating.book.CustomerClass;
import org.jspecify.annotations.Nullable;

/**
 * What a full period comes to by two editions, for the facts and the use of one of the district's own bills.
 *
 * @param amount how much water it is, among the bills of the class
 * @param before null where the edition holds such a bill
 */
public record UsualBill(
        CustomerClass rateClass,
        Amount amount,
        Map<String, String> facts,
        BigDecimal usage,
        @Nullable Money before,
        @Nullable Money after) {
    /** Of ten customers of the class, how many use less. */
    public enum Amount {
        LITTLE,
        USUAL,
        MUCH
    }

    public @Nullable Money change() {
        return before == null || after == null ? null : after.minus(before);
    }
}

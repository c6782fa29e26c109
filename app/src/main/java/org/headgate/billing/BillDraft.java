package org.headgate.billing;

import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;

/** What calculation makes of an account: a bill, a held bill with what holds it, or nothing to bill. */
sealed interface BillDraft {
    AccountId account();

    /** What a reviewer should know, and the bill the customer usually gets. */
    record Ready(
            AccountId account,
            List<DraftSegment> segments,
            List<BillConcern> concerns,
            @Nullable Money usual) implements BillDraft {
        Money total() {
            var total = Money.ZERO;
            for (var segment : segments) total = total.plus(segment.amount());
            return total;
        }
    }

    record Held(
            AccountId account,
            List<BillConcern> concerns,
            @Nullable Money usual) implements BillDraft {}

    record Nothing(AccountId account, List<Unbilled> points) implements BillDraft {}

    /** A service point without a bill, and why. */
    record Unbilled(ServicePointId point, String reason) {}
}

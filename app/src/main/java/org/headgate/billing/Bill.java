package org.headgate.billing;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.ledger.TransactionId;
import org.jspecify.annotations.Nullable;

/** A bill: what an account is charged, and what became of it. */
public record Bill(
        BillId id,
        @Nullable RunId run,
        AccountId account,
        BillStatus status,
        LocalDate billDate,
        LocalDate dueDate,
        Money total,
        @Nullable Money balanceBefore,
        @Nullable TransactionId transaction,
        @Nullable BillId rebills,
        @Nullable BillId rebilledBy,
        String reason) {
    public String number() {
        return id.number();
    }
}

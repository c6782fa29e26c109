package org.headgate.billing.statements;

import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.ledger.TransactionKind;
import org.jspecify.annotations.Nullable;

/**
 * What happened on an account between its last bill and this one.
 *
 * @param last null before the first bill
 */
record AccountActivity(@Nullable LastBill last, List<Posted> since) {
    static final AccountActivity NONE = new AccountActivity(null, List.of());

    AccountActivity {
        since = List.copyOf(since);
    }

    /** The bill before: when it was posted, and what the account owed with it. */
    record LastBill(LocalDate on, Money balance) {}

    record Posted(TransactionKind kind, LocalDate on, Money amount, String memo) {}

    /** What the account owes before this bill, by these figures. */
    Money balance() {
        var sum = last == null ? Money.ZERO : last.balance();
        for (var posted : since) sum = sum.plus(posted.amount());
        return sum;
    }
}

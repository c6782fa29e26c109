package org.headgate.billing;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.ledger.TransactionId;
import org.jspecify.annotations.Nullable;

/**
 * What an account was charged or credited besides its bills.
 *
 * @param by who did it; blank where nobody is recorded
 * @param reversedBy the transaction that took it back
 */
public record Adjustment(
        AdjustmentId id,
        AccountId account,
        String service,
        Money change,
        AdjustmentReason reason,
        String words,
        LocalDate adjustedOn,
        String by,
        TransactionId transaction,
        @Nullable TransactionId reversedBy) {}

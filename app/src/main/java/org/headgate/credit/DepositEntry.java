package org.headgate.credit;

import java.time.LocalDate;
import org.headgate.kernel.Money;
import org.headgate.ledger.TransactionId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a deposit.
 *
 * @param reason the waiver's reason, or the tender
 * @param by who did it
 * @param isBack whether it takes another entry back
 * @param takenBack whether another entry takes it back
 */
public record DepositEntry(
        DepositEntryId id,
        Kind kind,
        Money amount,
        LocalDate onDay,
        @Nullable TransactionId transaction,
        String reason,
        String words,
        String by,
        boolean isBack,
        boolean takenBack) {
    /** What was done. */
    public enum Kind {
        REDUCED,
        WAIVED,
        RECEIVED,
        INTEREST,
        APPLIED,
        REFUNDED
    }

    public boolean counts() {
        return !isBack && !takenBack;
    }
}

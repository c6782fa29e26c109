package org.headgate.ledger;

import java.time.LocalDate;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What was posted on an account: a charge is positive, a payment or credit negative. */
public record PostedTransaction(
        TransactionId id,
        TransactionKind kind,
        LocalDate postedOn,
        @Nullable Long document,
        Money amount,
        String memo,
        @Nullable TransactionId reverses,
        @Nullable TransactionId reversedBy) {}

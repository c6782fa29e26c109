package org.headgate.ledger;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A receivable, or a credit when negative, by service and due date: what it was and what of it is still open. */
public record OpenItem(
        TransactionId transaction,
        AccountId account,
        TransactionKind kind,
        @Nullable Long document,
        String service,
        LocalDate dueOn,
        Money amount,
        Money open) {}

package org.headgate.customers;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Where and how an account's mail goes, as a form shows it; a change says from which version it was made. */
public record MailSheet(
        AccountId account,
        AccountNumber number,
        int version,
        MailingAddress mail,
        Account.Delivery delivery,
        String language,
        String changedBy,
        @Nullable OffsetDateTime changedAt) {}

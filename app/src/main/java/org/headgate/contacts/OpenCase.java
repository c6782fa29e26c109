package org.headgate.contacts;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/**
 * Opens a case; its clock begins.
 *
 * @param bill the number of the bill that is disputed, or blank
 * @param receivedOn when the customer says the bill arrived
 * @param disputed how much of it is disputed
 * @param interaction the contact in which it was brought up
 */
public record OpenCase(
        CaseKind kind,
        @Nullable AccountId account,
        String bill,
        @Nullable LocalDate receivedOn,
        Money disputed,
        String topic,
        String words,
        @Nullable InteractionId interaction)
        implements Action<CaseId> {
    @Override
    public OptionalLong accountConcerned() {
        return account == null ? OptionalLong.empty() : OptionalLong.of(account.value());
    }
}

package org.headgate.service;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;

/** Service no longer goes to the owner from a day on. */
public record EndReversion(ReversionId reversion, AccountId owner, LocalDate from) implements Action<ReversionId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(owner.value());
    }
}

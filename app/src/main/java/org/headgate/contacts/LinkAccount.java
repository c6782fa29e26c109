package org.headgate.contacts;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;

/** Says that a contact is about this account too. */
public record LinkAccount(InteractionId interaction, AccountId account) implements Action<InteractionId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

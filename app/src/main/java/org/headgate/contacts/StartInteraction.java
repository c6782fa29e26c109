package org.headgate.contacts;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/** Begins the record of a contact; whoever begins again on the same account while it lasts goes on with it. */
public record StartInteraction(
        @Nullable AccountId account, Channel channel, Direction direction, String topic, String caller)
        implements Action<InteractionId> {
    @Override
    public OptionalLong accountConcerned() {
        return account == null ? OptionalLong.empty() : OptionalLong.of(account.value());
    }
}

package org.headgate.contacts;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/** Leaves a message for a person or a team; a reply goes back to who wrote. */
public record SendMessage(
        @Nullable PersonId person,
        @Nullable Role role,
        @Nullable AccountId account,
        String caller,
        String phone,
        String words,
        boolean urgent,
        @Nullable MessageId replyTo)
        implements Action<MessageId> {
    @Override
    public OptionalLong accountConcerned() {
        return account == null ? OptionalLong.empty() : OptionalLong.of(account.value());
    }
}

package org.headgate.contacts;

import org.headgate.office.Action;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/** Gives a message to whoever takes care of it instead. */
public record HandOverMessage(
        MessageId message,
        @Nullable PersonId person,
        @Nullable Role role) implements Action<MessageId> {}

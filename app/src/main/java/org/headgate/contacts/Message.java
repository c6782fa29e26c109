package org.headgate.contacts;

import java.time.OffsetDateTime;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/** A message slip: who called, for whom, what they said, and whether it was read and acknowledged. */
public record Message(
        MessageId id,
        @Nullable AccountId account,
        @Nullable String accountNumber,
        @Nullable String accountName,
        @Nullable PersonId person,
        @Nullable String personName,
        @Nullable Role role,
        String caller,
        String phone,
        String words,
        boolean urgent,
        OffsetDateTime sentAt,
        PersonId sender,
        String sentBy,
        @Nullable OffsetDateTime readAt,
        @Nullable String readBy,
        @Nullable OffsetDateTime acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable MessageId replyTo)
        implements Discreet<Message> {
    @Override
    public @Nullable AccountId accountShown() {
        return account;
    }

    @Override
    public Message masked(String instead) {
        return new Message(
                id,
                account,
                accountNumber,
                instead,
                person,
                personName,
                role,
                instead,
                "",
                "",
                urgent,
                sentAt,
                sender,
                sentBy,
                readAt,
                readBy,
                acknowledgedAt,
                acknowledgedBy,
                replyTo);
    }
}

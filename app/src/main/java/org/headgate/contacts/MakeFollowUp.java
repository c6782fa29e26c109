package org.headgate.contacts;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/** Promises something, refers somebody, asks another department, or sets out to find something out. */
public record MakeFollowUp(
        FollowUpKind kind,
        @Nullable AccountId account,
        @Nullable InteractionId interaction,
        @Nullable CaseId caseFile,
        @Nullable String topic,
        String words,
        @Nullable PersonId person,
        @Nullable Role role,
        LocalDate dueOn)
        implements Action<FollowUpId> {
    @Override
    public OptionalLong accountConcerned() {
        return account == null ? OptionalLong.empty() : OptionalLong.of(account.value());
    }
}

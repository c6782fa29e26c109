package org.headgate.contacts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something promised to a customer, referred to somebody, asked of another department, or to be found out.
 *
 * @param findings what came of it
 * @param closing the contact in which a customer was told
 */
public record FollowUp(
        FollowUpId id,
        FollowUpKind kind,
        @Nullable AccountId account,
        @Nullable String accountNumber,
        @Nullable String accountName,
        @Nullable InteractionId interaction,
        @Nullable CaseId caseFile,
        @Nullable String topic,
        String words,
        @Nullable PersonId person,
        @Nullable String personName,
        @Nullable Role role,
        LocalDate dueOn,
        LocalDate madeOn,
        PersonId maker,
        String madeBy,
        @Nullable LocalDate doneOn,
        @Nullable OffsetDateTime doneAt,
        @Nullable String doneBy,
        String findings,
        @Nullable InteractionId closing,
        int version)
        implements Discreet<FollowUp> {
    @Override
    public @Nullable AccountId accountShown() {
        return account;
    }

    @Override
    public FollowUp masked(String instead) {
        return new FollowUp(
                id,
                kind,
                account,
                accountNumber,
                instead,
                interaction,
                caseFile,
                topic,
                instead,
                person,
                personName,
                role,
                dueOn,
                madeOn,
                maker,
                madeBy,
                doneOn,
                doneAt,
                doneBy,
                "",
                closing,
                version);
    }

    public boolean isOpen() {
        return doneOn == null;
    }

    /** A promise that is not kept on its day is broken, and stays so when it is kept later. */
    public boolean isBroken(LocalDate today) {
        return doneOn == null ? dueOn.isBefore(today) : doneOn.isAfter(dueOn);
    }
}

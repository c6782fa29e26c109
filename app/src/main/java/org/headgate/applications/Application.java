package org.headgate.applications;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Discreet;
import org.jspecify.annotations.Nullable;

/**
 * An application.
 *
 * @param kind by its code in the district's pack
 * @param missing how many required items are not there yet
 * @param source what it came from, by its number; empty for nothing
 * @param sourcePath where that is shown
 * @param dueOn when the first of them is expected; null when nothing is missing
 */
public record Application(
        ApplicationId id,
        String kind,
        String applicant,
        String phone,
        String email,
        String address,
        @Nullable Long accountId,
        @Nullable AccountNumber number,
        State state,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String words,
        String source,
        String sourcePath,
        int version,
        int required,
        int missing,
        @Nullable LocalDate dueOn)
        implements Discreet<Application> {
    @Override
    public @Nullable AccountId accountShown() {
        return accountId == null ? null : new AccountId(accountId);
    }

    @Override
    public Application masked(String instead) {
        return new Application(
                id,
                kind,
                instead,
                "",
                "",
                "",
                accountId,
                number,
                state,
                openedOn,
                closedOn,
                "",
                source,
                sourcePath,
                version,
                required,
                missing,
                dueOn);
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        COMPLETE,
        WITHDRAWN
    }

    public boolean isLate(LocalDate today) {
        return state == State.OPEN && dueOn != null && dueOn.isBefore(today);
    }
}

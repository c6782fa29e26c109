package org.headgate.credit;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;

/** Writes down a shut-off for non-payment that this office's orders do not know of. */
public record RecordShutOff(AccountId account, LocalDate on, String source) implements Action<AccountId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

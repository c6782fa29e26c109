package org.headgate.customers;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.headgate.office.Action;

/** A bill or letter to the address of an account came back. */
public record RecordReturnedMail(AccountId account, LocalDate on, ReturnReason reason, String note)
        implements Action<AccountId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

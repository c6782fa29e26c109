package org.headgate.customers;

import java.util.OptionalLong;
import org.headgate.office.Action;

/** An account is shown to everybody again. */
public record UnprotectAccount(AccountId account, String reason) implements Action<AccountId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

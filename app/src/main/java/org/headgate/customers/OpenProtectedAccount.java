package org.headgate.customers;

import java.util.OptionalLong;
import org.headgate.office.Action;

/** Somebody says what they need to see a protected account for; it is open to them for an hour. */
public record OpenProtectedAccount(AccountId account, String reason) implements Action<AccountId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

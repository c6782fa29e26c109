package org.headgate.customers;

import java.util.OptionalLong;
import org.headgate.office.Action;

/** Ends what somebody was to an account; the person and their other accounts stay as they are. */
public record RemovePersonFromAccount(AccountId account, CustomerId customer, AccountRole.Kind role)
        implements Action<AccountId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

package org.headgate.customers;

import java.util.OptionalLong;
import org.headgate.office.Action;

/** An identity number is no longer needed: it is forgotten, and that it was there stays. */
public record RemoveIdentityNumber(AccountId account, IdentityNumberId number, String reason)
        implements Action<IdentityNumberId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

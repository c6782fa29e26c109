package org.headgate.customers;

import java.util.OptionalLong;
import org.headgate.office.Action;

/** Somebody sees a whole identity number, and says what for. */
public record UnmaskIdentityNumber(AccountId account, IdentityNumberId number, String reason)
        implements Action<UnmaskedNumber> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

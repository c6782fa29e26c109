package org.headgate.customers;

import java.util.OptionalLong;
import org.headgate.office.Action;

/** Mail came back though the address is right. */
public record SettleReturnedMail(AccountId account, String reason) implements Action<AccountId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

package org.headgate.customers;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/**
 * An account is shown from now on only to whoever says what for.
 *
 * @param until the last day of it; without an end when null
 */
public record ProtectAccount(
        AccountId account,
        ProtectionKind kind,
        String reason,
        @Nullable LocalDate until) implements Action<AccountId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

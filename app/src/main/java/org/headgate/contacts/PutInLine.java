package org.headgate.contacts;

import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/**
 * Puts somebody in line who waits to be served; a telephone system does it through the API.
 *
 * @param caller their name
 * @param phone where they are called back
 * @param urgent goes before the others
 * @param person whom they ask for; null for anybody
 * @param role which team they ask for; null for the front desk
 */
public record PutInLine(
        ArrivalKind kind,
        @Nullable AccountId account,
        String caller,
        String phone,
        String topic,
        String words,
        boolean urgent,
        @Nullable PersonId person,
        @Nullable Role role)
        implements Action<ArrivalId> {
    @Override
    public OptionalLong accountConcerned() {
        return account == null ? OptionalLong.empty() : OptionalLong.of(account.value());
    }
}

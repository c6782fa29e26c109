package org.headgate.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.OptionalLong;
import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/**
 * A customer's identity number is kept, encrypted; one of the same kind from before is removed.
 *
 * @param account the account on whose page it is recorded
 * @param number never in the audit trail
 */
public record RecordIdentityNumber(
        AccountId account,
        CustomerId person,
        IdentityKind kind,
        @JsonIgnore @Nullable String number) implements Action<IdentityNumberId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }

    @Override
    public String toString() {
        return "RecordIdentityNumber[%s, %s]".formatted(person, kind);
    }
}

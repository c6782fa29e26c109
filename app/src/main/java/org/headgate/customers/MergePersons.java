package org.headgate.customers;

import java.util.OptionalLong;
import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of a person who was entered twice: the accounts, telephones and names of the second go over to the one kept.
 *
 * @param account from whose page it was asked for
 */
public record MergePersons(
        CustomerId kept,
        int keptVersion,
        CustomerId duplicate,
        int duplicateVersion,
        @Nullable AccountId account) implements Action<CustomerId> {
    @Override
    public OptionalLong accountConcerned() {
        return account == null ? OptionalLong.empty() : OptionalLong.of(account.value());
    }
}

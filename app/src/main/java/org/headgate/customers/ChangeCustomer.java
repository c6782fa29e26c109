package org.headgate.customers;

import java.util.List;
import java.util.OptionalLong;
import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/**
 * Changes what is known of a person or an organisation: their name, how they are reached, what else they are called.
 *
 * @param version of what was seen
 * @param account from whose page it was asked for
 */
public record ChangeCustomer(
        CustomerId customer,
        int version,
        @Nullable AccountId account,
        Customer.Kind kind,
        String givenName,
        String familyName,
        String language,
        List<String> aliases,
        List<PersonSheet.Reached> reached)
        implements Action<CustomerId> {
    public ChangeCustomer {
        aliases = List.copyOf(aliases);
        reached = List.copyOf(reached);
    }

    @Override
    public OptionalLong accountConcerned() {
        return account == null ? OptionalLong.empty() : OptionalLong.of(account.value());
    }
}

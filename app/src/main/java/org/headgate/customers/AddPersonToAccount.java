package org.headgate.customers;

import java.util.OptionalLong;
import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/**
 * Names somebody on an account: its owner, tenant, agent, or a third party to be notified.
 *
 * @param customer somebody who is known already; else null, and the other values are of somebody new
 */
public record AddPersonToAccount(
        AccountId account,
        AccountRole.Kind role,
        @Nullable CustomerId customer,
        Customer.Kind kind,
        String givenName,
        String familyName,
        String language,
        String phone,
        String email)
        implements Action<CustomerId> {
    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}

package org.headgate.customers;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the same name, telephone or e-mail address: perhaps the same person.
 *
 * @param account one of their accounts, by its number
 */
public record AlikePerson(
        long id,
        String fullName,
        @Nullable String reachedAt,
        int accounts,
        @Nullable String account) {}

package org.headgate.customers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an account is protected.
 *
 * @param until its last day; without an end when null
 */
public record ProtectedAccount(
        AccountId account,
        String number,
        ProtectionKind kind,
        String reason,
        LocalDate since,
        @Nullable LocalDate until,
        String by) {}

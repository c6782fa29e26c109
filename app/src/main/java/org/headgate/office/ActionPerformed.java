package org.headgate.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something was done; told after the transaction's commit to whoever listens. */
public record ActionPerformed(
        long auditEntry,
        String action,
        long person,
        @Nullable Long account,
        LocalDate businessDate) {}

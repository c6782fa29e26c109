package org.headgate.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something was done; told in its transaction: whoever listens writes down what is to follow, and does it after the commit. */
public record ActionPerformed(
        long auditEntry,
        String action,
        long person,
        @Nullable Long account,
        LocalDate businessDate) {}

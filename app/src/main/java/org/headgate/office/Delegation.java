package org.headgate.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Authority that one person lent to another, until a day (included). */
public record Delegation(
        DelegationId id,
        String fromName,
        PersonId to,
        String toName,
        @Nullable Task task,
        Level level,
        LocalDate since,
        LocalDate until,
        String words,
        @Nullable LocalDate endedOn) {}

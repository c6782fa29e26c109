package org.headgate.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away.
 *
 * @param until the last day
 * @param cover who takes their shifts
 */
public record Absence(
        AbsenceId id,
        long person,
        String personName,
        LocalDate since,
        LocalDate until,
        AbsenceKind kind,
        @Nullable Long cover,
        String coverName,
        String note,
        int version) {
    boolean includes(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }
}

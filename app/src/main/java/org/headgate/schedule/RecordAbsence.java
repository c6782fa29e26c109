package org.headgate.schedule;

import java.time.LocalDate;
import org.headgate.office.Action;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Writes down that somebody is away, and who takes their shifts.
 *
 * @param until the last day
 */
public record RecordAbsence(
        PersonId person,
        LocalDate since,
        LocalDate until,
        AbsenceKind kind,
        @Nullable PersonId cover,
        String note) implements Action<AbsenceId> {}

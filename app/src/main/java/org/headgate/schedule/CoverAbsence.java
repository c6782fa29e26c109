package org.headgate.schedule;

import org.headgate.office.Action;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;

/** Says who takes the shifts of somebody who is away. */
public record CoverAbsence(AbsenceId absence, @Nullable PersonId cover, int version) implements Action<AbsenceId> {}

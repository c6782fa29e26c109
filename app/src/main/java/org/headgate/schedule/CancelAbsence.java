package org.headgate.schedule;

import org.headgate.office.Action;

/** Says that somebody is not away after all. */
public record CancelAbsence(AbsenceId absence, int version) implements Action<AbsenceId> {}

package org.headgate.contacts;

import org.headgate.office.Action;
import org.headgate.office.Role;

/** Changes how many hours of the office's opening a level has for a kind of case, and which team works there. */
public record SetCaseClock(CaseKind kind, CaseLevel level, int hours, Role role) implements Action<Integer> {}

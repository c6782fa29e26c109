package org.headgate.contacts;

import org.headgate.office.Role;

/** How long a level has for a kind of case, in hours in which the office is open, and the team that works there. */
public record CaseClock(CaseKind kind, CaseLevel level, int hours, Role role) {}

package org.headgate.contacts;

import org.headgate.office.Action;

/** Takes a case a level up; the clock of that level begins. */
public record EscalateCase(CaseId caseFile, int version, String reason) implements Action<CaseId> {}

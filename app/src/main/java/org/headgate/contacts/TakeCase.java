package org.headgate.contacts;

import org.headgate.office.Action;
import org.headgate.office.PersonId;

/** Makes a case somebody's: one's own, or handed over. */
public record TakeCase(CaseId caseFile, int version, PersonId owner, String words) implements Action<CaseId> {}

package org.headgate.contacts;

import java.time.LocalDate;
import org.headgate.office.Action;

/** Says that the customer appeals: to the review manager, or from there to the governing body. */
public record AppealCase(CaseId caseFile, int version, LocalDate appealedOn, String words) implements Action<CaseId> {}

package org.headgate.contacts;

import org.headgate.office.Action;

/** Ends a case with what came of it; what was held may be collected again. */
public record ResolveCase(CaseId caseFile, int version, Resolution resolution, String words)
        implements Action<CaseId> {}

package org.headgate.billing;

import org.headgate.office.Action;

/** Hands the bills of a posted run out: statements may be printed and sent. */
public record IssueRun(RunId run) implements Action<RunId> {}

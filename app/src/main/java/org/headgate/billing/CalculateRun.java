package org.headgate.billing;

import org.headgate.office.Action;

/** Lets all application processes calculate the drafts of a planned run, or take up what was interrupted. */
public record CalculateRun(RunId run) implements Action<RunId> {}

package org.headgate.billing;

import org.headgate.office.Action;

/** Takes a run back before it is posted; its drafts go, and the cycle can be billed for the period again. */
public record CancelRun(RunId run, String reason) implements Action<RunId> {}

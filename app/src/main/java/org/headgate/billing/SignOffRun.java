package org.headgate.billing;

import org.headgate.office.Action;

/** Signs off a reviewed run: every concern decided, every active service point billed or explained. Nothing is posted before. */
public record SignOffRun(RunId run) implements Action<RunId> {}

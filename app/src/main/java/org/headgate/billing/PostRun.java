package org.headgate.billing;

import org.headgate.office.Action;

/** Posts a signed-off run to the ledger, or takes up what was interrupted. */
public record PostRun(RunId run) implements Action<RunId> {}

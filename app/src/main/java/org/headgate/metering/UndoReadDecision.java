package org.headgate.metering;

import org.headgate.office.Action;

/** Takes a decision about a read back, as long as the bill of the read is not posted: it waits again as it did before. */
public record UndoReadDecision(ReadDecisionId decision) implements Action<ReadExceptionId> {}

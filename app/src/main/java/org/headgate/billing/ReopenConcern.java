package org.headgate.billing;

import org.headgate.office.Action;

/** Takes the last decision of a concern back. */
public record ReopenConcern(ConcernId concern) implements Action<ConcernId> {}

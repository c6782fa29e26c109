package org.headgate.billing;

import org.headgate.office.Action;

/** Holds the bill of a concern out of the run and asks for its meters to be read again. */
public record HoldForReread(ConcernId concern, String reason) implements Action<ConcernId> {}

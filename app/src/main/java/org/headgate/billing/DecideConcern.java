package org.headgate.billing;

import org.headgate.office.Action;

/** Decides a concern: accept the draft, hold it, or exclude the account from the run, with a reason. */
public record DecideConcern(ConcernId concern, Concern.Decision decision, String reason) implements Action<ConcernId> {}

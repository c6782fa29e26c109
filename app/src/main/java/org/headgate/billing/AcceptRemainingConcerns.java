package org.headgate.billing;

import org.headgate.office.Action;

/** Accepts every draft that still waits for a decision and holds what cannot be billed, for one stated reason. */
public record AcceptRemainingConcerns(RunId run, String reason) implements Action<Integer> {}

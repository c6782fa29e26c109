package org.headgate.contacts;

import org.headgate.office.Action;

/** Writes down that somebody does not wait any more: hung up, went home, was answered otherwise. */
public record LeaveLine(ArrivalId arrival) implements Action<ArrivalId> {}

package org.headgate.contacts;

import org.headgate.office.Action;

/** Serves somebody out of turn. */
public record TakeFromLine(ArrivalId arrival) implements Action<InteractionId> {}

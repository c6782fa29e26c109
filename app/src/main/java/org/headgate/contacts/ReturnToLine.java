package org.headgate.contacts;

import org.headgate.office.Action;

/** Takes back that somebody left the line: they wait since they came. */
public record ReturnToLine(ArrivalId arrival) implements Action<ArrivalId> {}

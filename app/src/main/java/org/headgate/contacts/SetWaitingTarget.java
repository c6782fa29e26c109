package org.headgate.contacts;

import org.headgate.office.Action;

/** Says after how many minutes somebody who waits so is late; it holds for those who come from now on. */
public record SetWaitingTarget(ArrivalKind kind, int minutes, int version) implements Action<ArrivalKind> {}

package org.headgate.contacts;

/** After how many minutes somebody who waits so is late. */
public record WaitingTarget(ArrivalKind kind, int minutes, int version) {}

package org.headgate.billing;

/** The bills of a run may be handed out. */
public record BillsIssued(RunId run) {}

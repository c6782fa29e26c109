package org.headgate.billing;

/** All bills of a run were posted, but those that are held. */
public record BillsPosted(RunId run) {}

package org.headgate.billing;

/** A run in the list of runs, with what it came to. */
public record PastRun(BillRun run, String cycle, RunTally tally) {}

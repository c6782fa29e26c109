package org.headgate.office;

/** Takes work of the team as one's own. */
public record ClaimWork(WorkId work, int version) implements Action<WorkId> {}

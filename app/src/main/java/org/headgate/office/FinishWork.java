package org.headgate.office;

/** Says that work is done, and what came of it. */
public record FinishWork(WorkId work, int version, String outcome) implements Action<WorkId> {}

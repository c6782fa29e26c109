package org.headgate.schedule;

import org.headgate.office.Action;

/** Takes back that a task was done, or that it would not be. */
public record ReopenTask(ScheduledTaskId task, int version) implements Action<ScheduledTaskId> {}

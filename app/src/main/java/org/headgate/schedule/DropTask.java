package org.headgate.schedule;

import org.headgate.office.Action;

/** Says that a task will not be done, and why. */
public record DropTask(ScheduledTaskId task, String reason, int version) implements Action<ScheduledTaskId> {}

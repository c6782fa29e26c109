package org.headgate.schedule;

import org.headgate.office.Action;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;

/** Gives a task to somebody, or back to everybody of its role. */
public record AssignTask(ScheduledTaskId task, @Nullable PersonId to, int version) implements Action<ScheduledTaskId> {}

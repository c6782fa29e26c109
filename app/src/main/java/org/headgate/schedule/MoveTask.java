package org.headgate.schedule;

import java.time.LocalDate;
import org.headgate.office.Action;

/**
 * Puts a task on another day.
 *
 * @param version of the task as the form showed it
 */
public record MoveTask(ScheduledTaskId task, LocalDate to, String reason, int version)
        implements Action<ScheduledTaskId> {}

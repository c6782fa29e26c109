package org.headgate.schedule;

import java.time.LocalDate;
import org.headgate.office.Action;

/** Says that a task is done, and what there is to say about it. */
public record FinishTask(ScheduledTaskId task, LocalDate doneOn, String note, int version)
        implements Action<ScheduledTaskId> {}

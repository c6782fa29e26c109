package org.headgate.schedule;

import java.time.LocalDate;
import org.headgate.office.Action;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/** Puts a task of its own into the calendar. */
public record AddTask(
        String title, LocalDate on, Role role, @Nullable PersonId person) implements Action<ScheduledTaskId> {}

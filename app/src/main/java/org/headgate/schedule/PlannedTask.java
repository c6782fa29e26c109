package org.headgate.schedule;

import java.time.LocalDate;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/**
 * A task as the rules plan it.
 *
 * @param cycle the code of the cycle; empty for what the whole office does
 * @param period the first day of the month it is for
 * @param dueOn when the bills of the period are due, where it has bills
 */
record PlannedTask(
        TaskKind kind,
        String cycle,
        LocalDate period,
        LocalDate on,
        @Nullable LocalDate dueOn,
        Role role) {}

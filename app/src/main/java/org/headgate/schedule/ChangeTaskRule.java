package org.headgate.schedule;

import java.time.LocalDate;
import org.headgate.office.Action;
import org.headgate.office.Role;

/**
 * Changes when a kind of task falls and who does it, from a day on.
 *
 * @param madeFrom the rule that the form showed
 */
public record ChangeTaskRule(
        TaskKind kind,
        Anchor anchor,
        int days,
        DayUnit unit,
        Role role,
        boolean active,
        LocalDate effectiveFrom,
        String reason,
        long madeFrom)
        implements Action<TaskKind> {}

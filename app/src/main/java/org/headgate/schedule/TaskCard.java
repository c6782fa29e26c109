package org.headgate.schedule;

import java.time.LocalDate;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/**
 * A task as the pages show it.
 *
 * @param ordinaryOn the day that its rule gives it
 * @param movedReason why it is on another day; empty when it is not
 * @param doneRun the bill run that did it, where nobody had to say so
 * @param unpublished whether those who subscribe know another state of it
 */
public record TaskCard(
        ScheduledTaskId id,
        TaskKind kind,
        String title,
        String cycle,
        @Nullable LocalDate period,
        @Nullable LocalDate dueOn,
        LocalDate ordinaryOn,
        LocalDate plannedOn,
        String movedReason,
        Role role,
        @Nullable Long personId,
        String person,
        TaskState state,
        @Nullable LocalDate doneOn,
        String doneBy,
        String doneNote,
        @Nullable Long doneRun,
        String droppedReason,
        @Nullable LocalDate publishedOn,
        boolean unpublished,
        int version) {
    public boolean isOpen() {
        return state == TaskState.PLANNED;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && plannedOn.isBefore(today);
    }

    public boolean isMoved() {
        return !movedReason.isEmpty();
    }
}

package org.headgate.schedule;

import java.time.Instant;
import java.time.LocalDate;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;

/** A task as it was published last. */
record PublishedTask(
        ScheduledTaskId id,
        TaskKind kind,
        String title,
        String cycle,
        @Nullable LocalDate period,
        LocalDate day,
        Role role,
        @Nullable Long personId,
        String person,
        boolean dropped,
        int sequence,
        Instant publishedAt) {}

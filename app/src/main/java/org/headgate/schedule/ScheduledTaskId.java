package org.headgate.schedule;

/** Identifies a task of the operations calendar. */
public record ScheduledTaskId(long value) {
    public static ScheduledTaskId of(Long value) {
        return new ScheduledTaskId(value);
    }
}

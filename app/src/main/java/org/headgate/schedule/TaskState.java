package org.headgate.schedule;

/** How far a task of the calendar is. */
public enum TaskState {
    PLANNED,
    DONE,
    /** It will not be done, and somebody said why. */
    DROPPED
}

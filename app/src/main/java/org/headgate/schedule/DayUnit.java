package org.headgate.schedule;

/** How a rule counts days. */
public enum DayUnit {
    /** Days on which the office is open. */
    BUSINESS,
    /** All days; what then falls on a closed day is done on the next open one, or on the one before when it counts backwards. */
    CALENDAR
}

package org.headgate.orders;

/** What goes first. */
public enum OrderPriority {
    EMERGENCY,
    SOON,
    ROUTINE
}

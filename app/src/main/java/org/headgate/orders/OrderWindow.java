package org.headgate.orders;

/** The part of the day in which the customer expects the visit. */
public enum OrderWindow {
    ANY,
    MORNING,
    AFTERNOON
}

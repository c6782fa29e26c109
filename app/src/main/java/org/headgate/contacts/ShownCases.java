package org.headgate.contacts;

/** Which cases a list shows. */
public enum ShownCases {
    MINE,
    OPEN,
    LATE,
    RESOLVED
}

package org.headgate.contacts;

/** What came of a case. */
public enum Resolution {
    GRANTED,
    PARTLY_GRANTED,
    DENIED,
    EXPLAINED,
    WITHDRAWN
}

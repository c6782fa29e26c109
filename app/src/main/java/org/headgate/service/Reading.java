package org.headgate.service;

/** Where the figures of the day of a move come from. */
public enum Reading {
    /** Somebody read the dials. */
    ACTUAL,
    /** They are worked out, on the day. */
    ESTIMATE,
    /** A visit brings them. */
    ORDER
}

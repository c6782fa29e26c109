package org.headgate.orders;

/** What is to be done on a visit. */
public enum OrderKind {
    /** Read the meter where somebody begins to take water. */
    READ_IN,
    /** Read the meter where somebody stops. */
    READ_OUT,
    TURN_ON,
    TURN_OFF,
    /** Turn the water off for non-payment. */
    SHUT_OFF,
    METER_SET,
    METER_CHECK,
    /** Look at something that somebody reported. */
    INVESTIGATE;

    /** Whether the visit is not complete without the figures of the dials. */
    public boolean needsRead() {
        return switch (this) {
            case READ_IN, READ_OUT, TURN_ON, TURN_OFF, SHUT_OFF -> true;
            case METER_SET, METER_CHECK, INVESTIGATE -> false;
        };
    }

    /** Whether the desk asks for it; a shut-off comes from collections alone, after its notices and their days. */
    public boolean isForTheDesk() {
        return this != SHUT_OFF;
    }
}

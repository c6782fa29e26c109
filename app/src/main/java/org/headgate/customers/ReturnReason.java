package org.headgate.customers;

/** Why the post brought a letter back, as its yellow label says. */
public enum ReturnReason {
    MOVED,
    /** The label shows where they live now. */
    FORWARDED,
    NO_SUCH_ADDRESS,
    UNKNOWN,
    VACANT,
    UNCLAIMED,
    REFUSED
}

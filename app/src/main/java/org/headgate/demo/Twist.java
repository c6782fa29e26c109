package org.headgate.demo;

/** What is out of the ordinary in the newest period of the cycle that waits for review: one lot of each at the least. */
enum Twist {
    /** A leak since the middle of the period. */
    LEAK,
    /** The register stands still although people live there. */
    STOPPED,
    /** The dials went past their last figure. */
    ROLLOVER,
    /** The reader exchanged two figures, and the read went backwards. */
    BACKWARDS,
    /** Nobody lives there, yet water is used. */
    VACANT_USING,
    /** Nobody lives there. */
    VACANT,
    /** No read: the gate was locked. */
    NOT_READ,
    /** No read for the third time. */
    NEVER_READ,
    /** The meter was exchanged within the period. */
    EXCHANGED,
    /** The customer moved out and another moved in within the period. */
    MOVED,
    /** The rate class changed within the period. */
    RECLASSED,
    /** Almost nothing was used by a home that uses much. */
    LOW
}

package org.headgate.contacts;

/** Why something is followed up. */
public enum FollowUpKind {
    /** A customer was told that they would hear from us. */
    PROMISE,
    /** A customer was sent to somebody else here. */
    REFERRAL,
    /** Another department is asked for something. */
    ACTION,
    /** Records are to be looked through; what was found is written down. */
    RESEARCH
}

package org.headgate.contacts;

/** What came of a contact. */
public enum InteractionOutcome {
    ANSWERED,
    DONE,
    REFERRED,
    FOLLOW_UP,
    CASE_OPENED,
    LEFT_MESSAGE,
    NOT_REACHED,
    ENDED_EARLY
}

package org.headgate.contacts;

/** Something that only the customer should know. */
public enum CallerFactor {
    NAME,
    ADDRESS,
    LAST_PAYMENT,
    PHONE_ENDING,
    /** The last four characters of an identity document, where one is held. */
    ID_ENDING
}

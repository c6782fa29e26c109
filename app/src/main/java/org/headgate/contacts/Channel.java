package org.headgate.contacts;

/** How a customer and the office reach each other. */
public enum Channel {
    PHONE,
    COUNTER,
    EMAIL,
    MAIL,
    FAX,
    WEB,
    CHAT
}

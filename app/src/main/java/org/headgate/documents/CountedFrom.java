package org.headgate.documents;

/** From when the years are counted that a document is kept. */
public enum CountedFrom {
    RECEIVED,
    ACCOUNT_CLOSED
}

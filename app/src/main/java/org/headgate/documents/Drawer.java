package org.headgate.documents;

/** The folders of an account: a document's kind says in which it is. */
public enum Drawer {
    SERVICE,
    BILLING,
    CORRESPONDENCE,
    FIELD,
    CONFIDENTIAL,
    OTHER
}

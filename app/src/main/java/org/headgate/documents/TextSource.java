package org.headgate.documents;

/** Where the text of a document comes from. */
public enum TextSource {
    NONE,
    PLAIN,
    TEXT_LAYER,
    OCR
}

package org.headgate.documents;

/** How a document came to its place in the index. */
public enum Indexed {
    NOT_YET,
    AT_UPLOAD,
    BY_BARCODE,
    BY_TEXT,
    BY_PERSON
}

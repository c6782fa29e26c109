package org.headgate.documents;

/** Why a document has no text, or less than it could. */
public enum Remark {
    NONE,
    /** Tesseract is not installed on the machine that read it. */
    NO_OCR,
    /** OCR took longer than it may. */
    TOO_SLOW,
    /** Only the first pages were read. */
    FIRST_PAGES,
    /** It opens, but its pages cannot be made out. */
    UNREADABLE
}

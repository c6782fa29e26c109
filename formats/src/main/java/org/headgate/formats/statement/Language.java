package org.headgate.formats.statement;

/** The languages a statement is written in. Each statement repeats its most important words in the other one. */
public enum Language {
    ENGLISH("en-US"),
    SPANISH("es-US");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as HTML and PDF write it. */
    public String tag() {
        return tag;
    }

    Language other() {
        return this == ENGLISH ? SPANISH : ENGLISH;
    }
}

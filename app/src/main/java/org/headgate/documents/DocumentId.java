package org.headgate.documents;

/** A filed document. */
public record DocumentId(long value) {
    public static DocumentId of(Long value) {
        return new DocumentId(value);
    }
}

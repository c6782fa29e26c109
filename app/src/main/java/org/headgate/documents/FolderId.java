package org.headgate.documents;

/** A folder of the office. */
public record FolderId(long value) {
    public static FolderId of(Long value) {
        return new FolderId(value);
    }
}

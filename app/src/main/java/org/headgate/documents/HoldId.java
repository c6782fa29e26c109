package org.headgate.documents;

/** A legal hold on a document. */
public record HoldId(long value) {
    public static HoldId of(Long value) {
        return new HoldId(value);
    }
}

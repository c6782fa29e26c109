package org.headgate.service;

/** Identifies an agreement with an owner to take over. */
public record ReversionId(long value) {
    public static ReversionId of(Long value) {
        return new ReversionId(value);
    }
}

package org.headgate.billing;

/** A concern about a draft. */
public record ConcernId(long value) {
    public static ConcernId of(Long value) {
        return new ConcernId(value);
    }
}

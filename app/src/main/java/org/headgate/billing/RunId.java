package org.headgate.billing;

/** A bill run. */
public record RunId(long value) {
    public static RunId of(Long value) {
        return new RunId(value);
    }
}

package org.headgate.premises;

/** A cycle: what is read and billed together. */
public record CycleId(long value) {
    public static CycleId of(Long value) {
        return new CycleId(value);
    }
}

package org.headgate.construction;

/** A hydrant meter. */
public record HydrantMeterId(long value) {
    public static HydrantMeterId of(Long value) {
        return new HydrantMeterId(value);
    }
}

package org.headgate.billing;

/** An adjustment of an account. */
public record AdjustmentId(long value) {
    public static AdjustmentId of(Long value) {
        return new AdjustmentId(value);
    }
}

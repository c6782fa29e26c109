package org.headgate.metering;

/** A read of a meter. */
public record ReadId(long value) {
    public static ReadId of(Long value) {
        return new ReadId(value);
    }
}

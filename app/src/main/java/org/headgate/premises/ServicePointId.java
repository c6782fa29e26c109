package org.headgate.premises;

/** A service point. */
public record ServicePointId(long value) {
    public static ServicePointId of(Long value) {
        return new ServicePointId(value);
    }
}

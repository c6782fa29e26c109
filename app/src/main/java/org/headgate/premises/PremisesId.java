package org.headgate.premises;

/** A premises. */
public record PremisesId(long value) {
    public static PremisesId of(Long value) {
        return new PremisesId(value);
    }
}

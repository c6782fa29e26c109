package org.headgate.construction;

/** A hydrant meter lent for a project. */
public record RentalId(long value) {
    public static RentalId of(Long value) {
        return new RentalId(value);
    }
}

package org.headgate.premises;

/** A route: what one reader walks or drives in one go. */
public record RouteId(long value) {
    public static RouteId of(Long value) {
        return new RouteId(value);
    }
}

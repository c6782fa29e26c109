package org.headgate.contacts;

/** Somebody in line. */
public record ArrivalId(long value) {
    public static ArrivalId of(Long value) {
        return new ArrivalId(value);
    }
}

package org.headgate.orders;

/** Identifies a service order; it is also the number that people know it by. */
public record OrderId(long value) {
    public static OrderId of(Long value) {
        return new OrderId(value);
    }

    public String number() {
        return String.valueOf(value);
    }
}

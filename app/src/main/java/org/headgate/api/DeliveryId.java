package org.headgate.api;

/** One thing told to one subscription. */
public record DeliveryId(long value) {
    public static DeliveryId of(Long value) {
        return new DeliveryId(value);
    }
}

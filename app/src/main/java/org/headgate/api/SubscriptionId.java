package org.headgate.api;

/** A subscription to what happens. */
public record SubscriptionId(long value) {
    public static SubscriptionId of(Long value) {
        return new SubscriptionId(value);
    }
}

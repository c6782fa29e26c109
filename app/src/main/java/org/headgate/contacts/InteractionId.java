package org.headgate.contacts;

/** One contact with a customer. */
public record InteractionId(long value) {
    public static InteractionId of(Long value) {
        return new InteractionId(value);
    }
}

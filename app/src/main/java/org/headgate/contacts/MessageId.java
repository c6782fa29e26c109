package org.headgate.contacts;

/** A message slip. */
public record MessageId(long value) {
    public static MessageId of(Long value) {
        return new MessageId(value);
    }
}

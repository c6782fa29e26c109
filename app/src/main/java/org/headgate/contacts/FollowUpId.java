package org.headgate.contacts;

/** Something promised, referred, asked or to be found out. */
public record FollowUpId(long value) {
    public static FollowUpId of(Long value) {
        return new FollowUpId(value);
    }
}

package org.headgate.office;

/** An action that waits for somebody's approval, or is looked at afterwards. */
public record ReviewId(long value) {
    public static ReviewId of(Long value) {
        return new ReviewId(value);
    }
}

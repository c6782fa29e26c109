package org.headgate.applications;

/** An application. */
public record ApplicationId(long value) {
    public static ApplicationId of(Long value) {
        return new ApplicationId(value);
    }
}

package org.headgate.metering;

/** A meter at a service point, for a time. */
public record InstallationId(long value) {
    public static InstallationId of(Long value) {
        return new InstallationId(value);
    }
}

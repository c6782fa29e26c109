package org.headgate.schedule;

/** Identifies that somebody is away on some days. */
public record AbsenceId(long value) {
    public static AbsenceId of(Long value) {
        return new AbsenceId(value);
    }
}

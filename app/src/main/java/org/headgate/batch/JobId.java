package org.headgate.batch;

/** A piece of work in chunks. */
public record JobId(long value) {
    public static JobId of(Long value) {
        return new JobId(value);
    }
}

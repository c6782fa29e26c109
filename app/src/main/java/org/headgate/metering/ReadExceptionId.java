package org.headgate.metering;

/** An entry in the queue of reads that a person must look at. */
public record ReadExceptionId(long value) {
    public static ReadExceptionId of(Long value) {
        return new ReadExceptionId(value);
    }
}

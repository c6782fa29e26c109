package org.headgate.metering;

/** A file of reads that was received. */
public record ReadBatchId(long value) {
    public static ReadBatchId of(Long value) {
        return new ReadBatchId(value);
    }
}

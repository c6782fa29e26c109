package org.headgate.metering;

/**
 * What became of the lines of a file: each is counted once.
 *
 * @param exceptional reads that a person must look at, and meters that were not read
 * @param unknown reads of meters that nobody knows or that were not installed on the day
 * @param unchanged reads that were there already
 * @param earlierThatDay reads that a later one of the same meter and day makes unnecessary
 * @param intervals uses by interval that came beside the reads
 */
public record ReadImportResult(
        ReadBatchId batch,
        int lines,
        int accepted,
        int exceptional,
        int unknown,
        int unchanged,
        int earlierThatDay,
        int intervals) {
    public ReadImportResult {
        var counted = accepted + exceptional + unknown + unchanged + earlierThatDay;
        if (counted != lines)
            throw new IllegalStateException(
                    "%d of %d lines of read batch %s are counted".formatted(counted, lines, batch));
    }
}

package org.headgate.formats.reads;

/**
 * What was found in a file.
 *
 * @param passedOver records that are in order but not ours: other commodities, administration, repeated reads
 */
public record ReadCount(String format, long records, long reads, long intervals, long passedOver) {}

package org.headgate.billing;

/**
 * What a run that is about to start will find.
 *
 * @param points active service points of the cycle
 * @param read those with a usable read since the last run
 * @param waiting those with a read that a person must look at first
 */
public record ReadsInHand(int points, int read, int waiting) {}

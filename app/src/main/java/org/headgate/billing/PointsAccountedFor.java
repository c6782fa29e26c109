package org.headgate.billing;

/** The active service points of a run's cycle: all of them, those with a bill, and those with a stated reason. */
public record PointsAccountedFor(int active, int billed, int explained) {
    /** Those that have neither: the run cannot be signed off while there are any. */
    public int forgotten() {
        return active - billed - explained;
    }

    public int accountedFor() {
        return billed + explained;
    }
}

package org.headgate.batch;

/** A kind of work that is done chunk by chunk; each implementation is a bean, found by its kind. */
public interface ChunkedWork {
    String kind();

    /**
     * Does one chunk in the caller's transaction, which also marks it done: killed at any moment, a chunk is done whole or
     * not at all.
     *
     * @return how many items it dealt with
     */
    int perform(Chunk chunk);

    /** All chunks are done; called once, in the transaction that finishes the job. */
    void finish(long reference);

    /** Positions {@code first} to {@code last}, both included, of the work that {@code reference} names. */
    record Chunk(long reference, int number, long first, long last) {}
}

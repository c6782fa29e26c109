package org.headgate.metering;

import org.headgate.batch.ChunkedWork;
import org.springframework.stereotype.Component;

/** Loads a received file of reads, the meters of a chunk in one transaction. */
@Component
class ReadLoadingJob implements ChunkedWork {
    static final String KIND = "load-reads";

    private final ReadBatches batches;
    private final ReadLoading loading;

    ReadLoadingJob(ReadBatches batches, ReadLoading loading) {
        this.batches = batches;
        this.loading = loading;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int perform(Chunk chunk) {
        var batch = new ReadBatchId(chunk.reference());
        var lines = batches.lines(batch, chunk.first(), chunk.last());
        var part = loading.load(batch, batches.name(batch), lines);
        batches.done(batch, chunk.first(), part);
        return lines.size();
    }

    @Override
    public void finish(long reference) {
        batches.finish(new ReadBatchId(reference));
    }
}

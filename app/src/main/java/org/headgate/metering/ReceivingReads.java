package org.headgate.metering;

import org.headgate.batch.Batch;
import org.headgate.office.ActionHandler;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.stereotype.Component;

/** Writes the lines down and plans the job that loads them, all in one transaction. */
@Component
class ReceivingReads implements ActionHandler<ReceiveReads, ReceiveReads.Received> {
    /** Lines in a chunk: enough that a handful of queries for each weighs nothing, and few enough to lose on a kill. */
    private static final int LINES_IN_A_CHUNK = 2_000;

    private final ReadBatches batches;
    private final Intervals intervals;
    private final ReadExceptions exceptions;
    private final Batch batch;

    ReceivingReads(ReadBatches batches, Intervals intervals, ReadExceptions exceptions, Batch batch) {
        this.batches = batches;
        this.intervals = intervals;
        this.exceptions = exceptions;
        this.batch = batch;
    }

    @Override
    public Class<ReceiveReads> action() {
        return ReceiveReads.class;
    }

    @Override
    public Level needs() {
        return Level.TRAINEE;
    }

    @Override
    public Task task() {
        return Task.READS;
    }

    /** A file is kept whole in the trail, not in a review. */
    @Override
    public boolean reviewable() {
        return false;
    }

    @Override
    public ReceiveReads.Received perform(ReceiveReads file, Person by) {
        var id = batches.receive(file, by.id());
        batches.keepLines(id, file.byMeter());
        exceptions.add(intervals.store(file.use()).stream()
                .filter(unknown -> file.byMeter().stream()
                        .noneMatch(lines -> lines.getFirst().meter().equals(unknown.meter())))
                .map(unknown -> new FoundException(
                        null,
                        null,
                        null,
                        id.value(),
                        null,
                        unknown.meter(),
                        unknown.day(),
                        new ReadConcern.UnknownMeter(unknown.meter(), null)))
                .toList());
        var meters = file.byMeter().size();
        var linesOfOne = Math.max(1, file.lines() / Math.max(1, meters));
        var job = batch.plan(
                ReadLoadingJob.KIND,
                id.value(),
                "Reads of " + file.fileName(),
                meters,
                Math.max(1, LINES_IN_A_CHUNK / linesOfOne));
        return new ReceiveReads.Received(id, job);
    }
}

package org.headgate.batch;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work in chunks that all application processes on one database share. Each chunk is claimed, done and marked in one
 * transaction; workers are tasks of the scheduler, so the work of a killed process is taken up by another.
 */
@Service
public class Batch {
    private final Chunks chunks;
    private final TransactionTemplate transactions;
    private final SchedulerClient scheduler;
    private final InstantSource clock;
    private final ObjectProvider<ChunkedWork> kinds;

    Batch(
            Chunks chunks,
            TransactionTemplate transactions,
            SchedulerClient scheduler,
            InstantSource clock,
            ObjectProvider<ChunkedWork> kinds) {
        this.chunks = chunks;
        this.transactions = transactions;
        this.scheduler = scheduler;
        this.clock = clock;
        this.kinds = kinds;
    }

    /** Cuts {@code positions} items into chunks, in the caller's transaction. Nobody works on it before {@link #start}. */
    @Transactional
    public JobId plan(String kind, long reference, String title, long positions, int chunkSize) {
        var job = chunks.create(kind, reference, title);
        chunks.cut(job, positions, chunkSize);
        return job;
    }

    /** Lets the scheduler's workers of all processes do the job; returns at once. */
    public void start(JobId job, int workers) {
        chunks.forgetFailure(job);
        for (var worker = 0; worker < workers; worker++)
            scheduler.scheduleIfNotExists(
                    Workers.WORK
                            .instance(job.value() + "/" + worker)
                            .data(job.value())
                            .build(),
                    clock.instant());
    }

    /** Does the job in this process with so many threads, and returns when all chunks are done. */
    public void work(JobId job, int threads) {
        chunks.forgetFailure(job);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var workers = new ArrayList<Future<?>>();
            for (var worker = 0; worker < threads; worker++) workers.add(pool.submit(() -> workThrough(job)));
            for (var worker : workers) worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in job %s".formatted(job), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    public Optional<JobProgress> progress(JobId job) {
        return chunks.progress(job);
    }

    /** The newest job of a kind for a reference. */
    public Optional<JobProgress> latest(String kind, long reference) {
        return chunks.latest(kind, reference);
    }

    public List<JobProgress> unfinished() {
        return chunks.unfinished();
    }

    void workThrough(JobId job) {
        var card = chunks.card(job);
        var work = work(card.kind());
        try {
            while (Boolean.TRUE.equals(transactions.execute(_ -> next(job, card.reference(), work)))) {
                if (Thread.interrupted()) throw new IllegalStateException("interrupted in job %s".formatted(job));
            }
            transactions.executeWithoutResult(_ -> {
                if (chunks.finishIfDone(job)) work.finish(card.reference());
            });
        } catch (RuntimeException e) {
            chunks.failed(job, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private boolean next(JobId job, long reference, ChunkedWork work) {
        var claimed = chunks.claim(job);
        claimed.ifPresent(chunk -> {
            var items = work.perform(new ChunkedWork.Chunk(reference, chunk.number(), chunk.first(), chunk.last()));
            chunks.done(job, chunk.number(), items);
        });
        return claimed.isPresent();
    }

    private ChunkedWork work(String kind) {
        Map<String, ChunkedWork> byKind =
                kinds.stream().collect(Collectors.toMap(ChunkedWork::kind, Function.identity()));
        var work = byKind.get(kind);
        if (work == null) throw new IllegalStateException("nobody does jobs of kind " + kind);
        return work;
    }
}

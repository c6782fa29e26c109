package org.headgate.billing;

import org.headgate.batch.ChunkedWork;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Posts a signed-off run chunk by chunk; what is held stays held. */
@Component
class PostJob implements ChunkedWork {
    static final String KIND = "post-bills";

    private final Runs runs;
    private final Posted posted;
    private final ApplicationEventPublisher events;

    PostJob(Runs runs, Posted posted, ApplicationEventPublisher events) {
        this.runs = runs;
        this.posted = posted;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int perform(Chunk chunk) {
        var run = runs.find(new RunId(chunk.reference())).orElseThrow();
        if (run.state() != RunState.POSTING)
            throw new IllegalStateException("run %s is %s and cannot be posted".formatted(run.id(), run.state()));
        return posted.post(run, chunk.first(), chunk.last());
    }

    @Override
    public void finish(long reference) {
        var run = runs.locked(new RunId(reference));
        if (run.state() != RunState.POSTING) return;
        runs.move(run.id(), RunState.POSTED);
        events.publishEvent(new BillsPosted(run.id()));
    }
}

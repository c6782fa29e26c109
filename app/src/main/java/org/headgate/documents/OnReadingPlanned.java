package org.headgate.documents;

import org.headgate.batch.Batch;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lets a worker read what was uploaded, after the upload is committed. */
@Component
class OnReadingPlanned {
    private final Batch batch;

    OnReadingPlanned(Batch batch) {
        this.batch = batch;
    }

    @ApplicationModuleListener
    void start(ReadingPlanned planned) {
        batch.start(planned.job(), 1);
    }
}

package org.headgate.documents;

import org.headgate.batch.Batch;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what people upload: looks at it, keeps it under its fingerprint and lets the machine read it. It is a document only
 * when {@link FileDocument} has filed it; what nobody files is swept away.
 */
@Service
public class Uploads {
    private static final int MEGABYTE = 1 << 20;

    private final Contents contents;
    private final Readings readings;
    private final Batch batch;
    private final ApplicationEventPublisher events;

    Uploads(Contents contents, Readings readings, Batch batch, ApplicationEventPublisher events) {
        this.contents = contents;
        this.readings = readings;
        this.batch = batch;
        this.events = events;
    }

    /**
     * Keeps a content and answers its SHA-256.
     *
     * @throws Rejection when it is too large, of no kind that we keep, or cannot be opened
     */
    @Transactional
    public String take(byte[] bytes, String fileName, Person by) {
        var most = contents.largestMegabytes();
        if (bytes.length > (long) most * MEGABYTE)
            throw new Rejection("%s is larger than %s MB, the most we take.", fileName, most);
        var type = TypeByContent.of(bytes, fileName);
        PageImages.check(type, bytes, fileName);
        var sha256 = Fingerprint.of(bytes);
        if (contents.keep(sha256, type, bytes, by.id())) planReading(sha256, fileName);
        return sha256;
    }

    DocumentId readAgain(DocumentCard document) {
        planReading(document.sha256(), document.fileName());
        return document.id();
    }

    private void planReading(String sha256, String fileName) {
        var job = batch.plan(ReadingJob.KIND, readings.expect(sha256), "Text of " + fileName, 1, 1);
        events.publishEvent(new ReadingPlanned(job));
    }

    public int largestMegabytes() {
        return contents.largestMegabytes();
    }

    int limit(int megabytes) {
        if (megabytes < 1 || megabytes > 100) throw new Rejection("A limit is from 1 to 100 MB.");
        contents.limit(megabytes);
        return megabytes;
    }
}

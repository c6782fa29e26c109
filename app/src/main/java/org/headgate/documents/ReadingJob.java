package org.headgate.documents;

import org.headgate.batch.ChunkedWork;
import org.springframework.stereotype.Component;

/** Reads an uploaded content, and indexes the documents that it alone can place. */
@Component
class ReadingJob implements ChunkedWork {
    static final String KIND = "read-document";

    private final Readings readings;
    private final Contents contents;
    private final ContentReader reader;
    private final AutomaticIndex automatic;
    private final FiledDocuments filed;

    ReadingJob(
            Readings readings,
            Contents contents,
            ContentReader reader,
            AutomaticIndex automatic,
            FiledDocuments filed) {
        this.readings = readings;
        this.contents = contents;
        this.reader = reader;
        this.automatic = automatic;
        this.filed = filed;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int perform(Chunk chunk) {
        var sha256 = readings.of(chunk.reference()).sha256();
        var type = contents.type(sha256).orElseThrow();
        var read = reader.read(type, contents.bytes(sha256));
        readings.keep(chunk.reference(), read, AccountNumbersFound.inText(read.text()));
        var preview = read.preview();
        if (preview != null) contents.keepPreview(sha256, PageImages.png(preview));
        automatic
                .placeOf(readings.of(chunk.reference()))
                .ifPresent(place -> filed.waiting(sha256)
                        .forEach(document -> filed.indexByMachine(document, place.account(), place.how())));
        return 1;
    }

    @Override
    public void finish(long reference) {}
}

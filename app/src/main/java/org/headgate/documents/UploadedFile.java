package org.headgate.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of the files that were sent.
 *
 * @param document what it was filed as, or was filed as before
 * @param elsewhere other documents with the very same content
 * @param sentence why it was not taken
 */
public record UploadedFile(
        String fileName, What what, @Nullable DocumentCard document, List<DocumentCard> elsewhere, String sentence) {
    /** What became of it. */
    public enum What {
        FILED,
        KNOWN,
        HELD,
        REFUSED
    }
}

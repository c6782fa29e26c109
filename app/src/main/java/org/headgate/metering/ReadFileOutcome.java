package org.headgate.metering;

import java.time.Instant;
import java.util.List;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;

/** What became of a file of reads. */
public sealed interface ReadFileOutcome {
    record Imported(ReadImportResult result) implements ReadFileOutcome {}

    /** A file of the same content was imported before; nothing has changed. */
    record AlreadyImported(String fileName, Instant receivedAt, ReadImportResult result) implements ReadFileOutcome {}

    /** The file is not as its format wants it; nothing of it was kept. */
    record Refused(List<Problem> problems) implements ReadFileOutcome {}

    /** The result, of now or of the time before; a refused file becomes a {@link Rejection} with its problems. */
    default ReadImportResult orReject() {
        return switch (this) {
            case Imported(var result) -> result;
            case AlreadyImported(var _, var _, var result) -> result;
            case Refused(var problems) ->
                throw new Rejection(String.join(
                        "\n", problems.stream().limit(50).map(Problem::toString).toList()));
        };
    }
}

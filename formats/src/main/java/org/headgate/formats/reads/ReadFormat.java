package org.headgate.formats.reads;

import java.io.Reader;
import org.headgate.kernel.Parsed;

/** One way in which meter reads are written down. */
public interface ReadFormat {
    /** The name by which an office chooses it: cmep, beacon, or that of a layout. */
    String name();

    /** Whether the first characters of a file (some 4,000) can only be this format's. */
    boolean recognises(String head);

    /**
     * Gives every read to the sink while it reads, however large the file. What was given counts only when the answer is
     * good: a file is taken whole or not at all.
     */
    Parsed<ReadCount> read(String file, Reader text, ReadSink sink);

    default Parsed<ReadFile> readAll(String file, Reader text) {
        var gathering = new ReadFile.Gathering();
        return read(file, text, gathering).map(_ -> gathering.file());
    }
}

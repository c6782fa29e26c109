package org.headgate.formats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The test material that is not part of the project, found by the property {@code headgate.corpora}. */
public final class Corpora {
    private Corpora() {}

    /** The file, or the end of the test with a sentence that says what was missing. */
    public static Path file(String name) {
        var file = Path.of(System.getProperty("headgate.corpora", "../shared/corpora"))
                .resolve(name);
        if (!Files.exists(file)) {
            System.out.println("Not tested: the test material " + name + " is not there (property headgate.corpora).");
            assumeTrue(false, "no test material " + name);
        }
        return file;
    }
}

package org.headgate.rating;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The tariffs and bills of other people that the library is held against; tests that need them end when they are absent. */
public final class Corpora {
    private Corpora() {}

    public static Path folder(String name) {
        var corpora = System.getProperty("headgate.corpora");
        var folder = corpora == null ? null : Path.of(corpora, name);
        boolean present = folder != null && Files.isDirectory(folder);
        if (!present)
            System.out.printf(
                    "No test material at %s: set -Dheadgate.corpora to its folder to run this test.%n", folder);
        assumeTrue(present, "no test material");
        return folder;
    }
}

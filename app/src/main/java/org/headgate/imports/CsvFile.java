package org.headgate.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.headgate.formats.FileText;
import org.headgate.kernel.Rejection;
import org.headgate.office.NotFreeText;

/** A file as it came; the audit trail keeps its name and fingerprint, not its text. */
public record CsvFile(
        String name, @NotFreeText String sha256, @JsonIgnore String text) {
    private static final long LARGEST = 500L << 20;

    public static CsvFile read(Path path) {
        try {
            if (Files.size(path) > LARGEST)
                throw new Rejection("%s is larger than 500 MiB; split it, each part with the first line", path);
            return of(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new Rejection("%s cannot be read: is the name right, and may this user read it?", path);
        }
    }

    public static CsvFile of(String name, byte[] content) {
        var text = new StringWriter(content.length);
        try (Reader in = FileText.of(new ByteArrayInputStream(content))) {
            in.transferTo(text);
            return new CsvFile(
                    name,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)),
                    text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Reader open() {
        return new StringReader(text);
    }
}

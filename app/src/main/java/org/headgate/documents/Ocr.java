package org.headgate.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads pictures of text by the program tesseract, where it is installed, in English and Spanish. */
@Component
class Ocr {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> LANGUAGES = List.of("eng", "spa");

    private final String program;
    private volatile @Nullable List<String> installed;

    Ocr(@Value("${headgate.tesseract:tesseract}") String program) {
        this.program = program;
    }

    /** OCR took longer than it may. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    boolean isInstalled() {
        return !languages().isEmpty();
    }

    /** The text of a picture; of all its pages if it has several. */
    String textOf(byte[] picture) throws IOException {
        var scan = Files.createTempFile("scan", "");
        try {
            Files.write(scan, picture);
            return run(scan.toString(), "stdout", "-l", String.join("+", languages()))
                    .orElse("");
        } finally {
            Files.deleteIfExists(scan);
        }
    }

    /** Asked once: a program that is installed while the office runs is found at the next start. */
    private List<String> languages() {
        var known = installed;
        if (known != null) return known;
        known = listed();
        installed = known;
        return known;
    }

    private List<String> listed() {
        try {
            var listed = run("--list-langs").stream()
                    .flatMap(String::lines)
                    .map(String::strip)
                    .collect(Collectors.toSet());
            return LANGUAGES.stream().filter(listed::contains).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private Optional<String> run(String... arguments) throws IOException {
        var answer = Files.createTempFile("ocr", ".txt");
        try {
            return run(answer, arguments) == 0
                    ? Optional.of(Files.readString(answer, StandardCharsets.UTF_8))
                    : Optional.empty();
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    private int run(Path answer, String... arguments) throws IOException {
        var command = new ProcessBuilder(
                        Stream.concat(Stream.of(program), Stream.of(arguments)).toList())
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // One scan keeps one core busy: the others serve people.
        command.environment().put("OMP_THREAD_LIMIT", "1");
        var running = command.start();
        try {
            if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new TooSlow();
            return running.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while tesseract ran", e);
        } finally {
            running.destroyForcibly();
        }
    }
}

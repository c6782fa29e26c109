package org.headgate.metering;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.headgate.batch.Batch;
import org.headgate.batch.JobId;
import org.headgate.batch.JobProgress;
import org.headgate.formats.FileText;
import org.headgate.formats.layout.Layout;
import org.headgate.formats.layout.LayoutFormat;
import org.headgate.formats.reads.MeterRead;
import org.headgate.formats.reads.ReadFormat;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Rejection;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files of reads in: first the whole file is read and refused with everything that is wrong with it, then it is
 * loaded in chunks. A file is known by its content, so the same one counts once, and one whose import was killed is
 * finished by importing it again. Not to be called in a transaction.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class ReadImport {
    private static final int HEAD = 8_192;
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final ReadFileFormats formats;
    private final ReadBatches batches;
    private final Batch batch;
    private final Office office;

    ReadImport(ReadFileFormats formats, ReadBatches batches, Batch batch, Office office) {
        this.formats = formats;
        this.batches = batches;
        this.batch = batch;
        this.office = office;
    }

    /** The names of the formats, for a list to choose from. */
    public List<String> formats() {
        return formats.all().all().stream().map(ReadFormat::name).toList();
    }

    /** @param format its name, or empty to recognise it by the look of the file */
    public ReadFileOutcome importFile(Path file, String format, Person by) {
        try (var in = Files.newInputStream(file)) {
            return importFile(String.valueOf(file.getFileName()), in, format, by);
        } catch (IOException e) {
            throw new Rejection("%s cannot be read: %s", file, String.valueOf(e.getMessage()));
        }
    }

    /** A file in a layout that need not be kept, such as a mapping file that is being tried. */
    public ReadFileOutcome importFile(Path file, Layout layout, Person by) {
        try (var in = Files.newInputStream(file)) {
            return importFile(String.valueOf(file.getFileName()), in, _ -> new LayoutFormat(layout), by);
        } catch (IOException e) {
            throw new Rejection("%s cannot be read: %s", file, String.valueOf(e.getMessage()));
        }
    }

    public ReadFileOutcome importFile(String name, InputStream in, String format, Person by) {
        var known = formats.all();
        return importFile(name, in, head -> format.isEmpty() ? known.recognise(name, head) : known.named(format), by);
    }

    private ReadFileOutcome importFile(String name, InputStream in, Function<String, ReadFormat> choice, Person by) {
        var gathered = new GatheredLines();
        var digest = sha256();
        try {
            var bytes = new BufferedInputStream(new DigestInputStream(in, digest), 2 * HEAD);
            var chosen = choice.apply(head(bytes));
            var parsed = chosen.read(name, FileText.of(bytes), gathered);
            if (parsed instanceof Parsed.Bad<?>(var problems)) return new ReadFileOutcome.Refused(problems);
            bytes.transferTo(OutputStream.nullOutputStream());
            return load(name, HexFormat.of().formatHex(digest.digest()), chosen.name(), gathered, by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads that another part of the office has in memory; the same list counts once, as a file does. */
    public ReadFileOutcome importReads(String name, List<MeterRead> reads, Person by) {
        var gathered = new GatheredLines();
        var digest = sha256();
        for (var read : reads) {
            digest.update(read.toString().getBytes(StandardCharsets.UTF_8));
            gathered.read(read);
        }
        return load(name, HexFormat.of().formatHex(digest.digest()), "list", gathered, by);
    }

    private ReadFileOutcome load(String name, String sha256, String format, GatheredLines lines, Person by) {
        var known = batches.withContent(sha256);
        if (known.isPresent() && known.get().finishedAt() != null)
            return new ReadFileOutcome.AlreadyImported(
                    known.get().fileName(),
                    known.get().receivedAt(),
                    batches.result(known.get().id()));
        var received = known.map(this::begun)
                .orElseGet(() -> office.perform(
                                new ReceiveReads(
                                        name,
                                        sha256,
                                        format,
                                        lines.lines(),
                                        lines.earlierThatDay(),
                                        lines.intervals().count(),
                                        lines.byMeter(),
                                        lines.intervals()),
                                by)
                        .orReject());
        batch.work(received.job(), THREADS);
        if (!batch.progress(received.job()).map(JobProgress::finished).orElse(false))
            throw new Rejection("Another process is still loading %s; import it again to see what became of it.", name);
        return new ReadFileOutcome.Imported(batches.result(received.batch()));
    }

    private ReceiveReads.Received begun(ReadBatches.Received file) {
        JobId job = batch.latest(ReadLoadingJob.KIND, file.id().value())
                .map(JobProgress::id)
                .orElseThrow(() -> new IllegalStateException("read batch %s has no job".formatted(file.id())));
        return new ReceiveReads.Received(file.id(), job);
    }

    private static String head(BufferedInputStream bytes) throws IOException {
        bytes.mark(HEAD);
        var head = bytes.readNBytes(HEAD);
        bytes.reset();
        var text = new char[4_000];
        var length = FileText.of(new ByteArrayInputStream(head)).read(text);
        return length <= 0 ? "" : new String(text, 0, length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

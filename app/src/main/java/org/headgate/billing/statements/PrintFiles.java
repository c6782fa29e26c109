package org.headgate.billing.statements;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headgate.billing.BillId;
import org.headgate.billing.RunId;
import org.headgate.customers.AccountId;
import org.headgate.formats.statement.PrintIndex;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the mail house gets: below the data directory a folder for each run with {@code statements-1.pdf} and
 * {@code index-1.csv}, more volumes where one PDF is not enough. A volume is there when its index is.
 */
@Component
class PrintFiles {
    /** A PDF holds 8,388,607 objects; a bill of one page takes some 140. */
    static final int BILLS_OF_A_VOLUME = 50_000;

    private static final int BUFFER = 1 << 20;
    private static final int BILL_COLUMN = 2;

    private final Path directory;
    private final Statements statements;

    PrintFiles(@Value("${headgate.data}") Path data, Statements statements) {
        this.directory = data.resolve("print");
        this.statements = statements;
    }

    /** Prints the run from the first volume on; what an interrupted attempt left is replaced. */
    void printAll(RunId run) {
        var old = volumes(run);
        var written = print(run, statements.of(run), 1);
        for (var volume = written + 1; volume <= old; volume++) delete(run, volume);
    }

    /** Prints into a further volume what was posted since: held bills that were released, bills that replace others. */
    void printFurther(RunId run) {
        var printed = printed(run);
        var further = statements.of(run).stream()
                .filter(bill -> !printed.contains(bill.number()))
                .toList();
        print(run, further, volumes(run) + 1);
    }

    /** Accounts in a volume that were protected since it was printed; it is not printed again, for it may be with the mail house. */
    List<AccountId> protectedSince(RunId run, int volume) {
        try {
            if (!Files.exists(index(run, volume))) return List.of();
            var printed = Set.copyOf(bills(run, volume));
            return statements.apart(run).stream()
                    .filter(bill -> printed.contains(bill.bill().number()))
                    .map(PostedBills.Apart::account)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the print index of run %d cannot be read".formatted(run.value()), e);
        }
    }

    /** How many volumes a run has. */
    int volumes(RunId run) {
        var volumes = 0;
        while (Files.exists(index(run, volumes + 1))) volumes++;
        return volumes;
    }

    /** Those a run has, in the order they were made. */
    List<PrintVolume> printedVolumes(RunId run) {
        var printed = new ArrayList<PrintVolume>();
        try {
            for (var volume = 1; volume <= volumes(run); volume++)
                printed.add(new PrintVolume(volume, bills(run, volume).size(), Files.size(pdf(run, volume))));
        } catch (IOException e) {
            throw new UncheckedIOException("the print files of run %d cannot be read".formatted(run.value()), e);
        }
        return printed;
    }

    Path pdf(RunId run, int volume) {
        return folder(run).resolve("statements-%d.pdf".formatted(volume));
    }

    Path index(RunId run, int volume) {
        return folder(run).resolve("index-%d.csv".formatted(volume));
    }

    private Path folder(RunId run) {
        return directory.resolve("run-" + run.value());
    }

    /** The number of the last volume. */
    private int print(RunId run, List<BillId> bills, int first) {
        var volume = first;
        for (var from = 0; from < bills.size(); from += BILLS_OF_A_VOLUME)
            printVolume(run, bills.subList(from, Math.min(bills.size(), from + BILLS_OF_A_VOLUME)), volume++);
        return volume - 1;
    }

    private void printVolume(RunId run, List<BillId> bills, int volume) {
        try {
            Files.createDirectories(folder(run));
            var pdf = Files.createTempFile(folder(run), "volume", ".part");
            var index = Files.createTempFile(folder(run), "index", ".part");
            var entries = new ArrayList<PrintIndex.Entry>(bills.size());
            try (var out = new BufferedOutputStream(Files.newOutputStream(pdf), BUFFER)) {
                statements.print(bills, out, entries::add);
            }
            try (var out = Files.newBufferedWriter(index)) {
                new PrintIndex(entries).writeTo(out);
            }
            Files.move(pdf, pdf(run, volume), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.move(index, index(run, volume), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the print file of run %d cannot be written".formatted(run.value()), e);
        }
    }

    private Set<String> printed(RunId run) {
        var printed = new HashSet<String>();
        try {
            for (var volume = 1; volume <= volumes(run); volume++) printed.addAll(bills(run, volume));
        } catch (IOException e) {
            throw new UncheckedIOException("the print index of run %d cannot be read".formatted(run.value()), e);
        }
        return printed;
    }

    /** The bills' numbers, by the index, whose first line names its columns. */
    private List<String> bills(RunId run, int volume) throws IOException {
        try (var lines = Files.lines(index(run, volume))) {
            return lines.skip(1).map(line -> line.split(",", -1)[BILL_COLUMN]).toList();
        }
    }

    private void delete(RunId run, int volume) {
        try {
            Files.deleteIfExists(index(run, volume));
            Files.deleteIfExists(pdf(run, volume));
        } catch (IOException e) {
            throw new UncheckedIOException("a print file of run %d cannot be replaced".formatted(run.value()), e);
        }
    }
}

package org.headgate.formats.statement;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How fast statements print: made-up bills, every one different, as one print file of tagged pages with embedded fonts, on one
 * thread. {@code cpuSeconds} is the time of that thread.
 */
public record StatementThroughput(int pages, long bytes, double seconds, double cpuSeconds) {
    private static final int BATCH = 500;

    /** Prints for at least this many seconds, after a quarter of that to warm up. */
    public static StatementThroughput measure(double seconds) {
        run(seconds / 4);
        return run(seconds);
    }

    public double pagesPerSecondPerCore() {
        return pages / seconds;
    }

    /** The figures as one JSON object. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"pages\":%d,\"seconds\":%.2f,\"cpu_seconds\":%.2f,\"pages_per_second_per_core\":%.0f,\"bytes_per_page\":%d}",
                pages,
                seconds,
                cpuSeconds,
                pagesPerSecondPerCore(),
                bytes / pages);
    }

    /** The figures as a line to read. */
    public String sentence() {
        return String.format(
                Locale.ROOT,
                "%,d tagged pages with embedded fonts in %.1f s on one core: %,.0f pages a second, %,d bytes a page",
                pages,
                seconds,
                pagesPerSecondPerCore(),
                bytes / pages);
    }

    private static StatementThroughput run(double seconds) {
        var counting = new Counting();
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        var pages = 0;
        long elapsed = 0;
        long cpu = 0;
        for (var from = 0; elapsed < seconds * 1e9; from += BATCH) {
            var bills = IntStream.range(from, from + BATCH)
                    .mapToObj(number -> SampleStatements.of(number % 40_000))
                    .toList();
            var cpuStart = threads.getCurrentThreadCpuTime();
            var start = System.nanoTime();
            try {
                pages += StatementPrinter.print(bills, counting).pages();
            } catch (IOException e) {
                throw new UncheckedIOException("counting bytes cannot fail", e);
            }
            elapsed += System.nanoTime() - start;
            cpu += threads.getCurrentThreadCpuTime() - cpuStart;
        }
        return new StatementThroughput(pages, counting.bytes, elapsed / 1e9, cpu / 1e9);
    }

    /** Takes the print file and keeps only its length. */
    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
        }
    }
}

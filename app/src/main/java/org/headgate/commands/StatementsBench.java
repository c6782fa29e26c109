package org.headgate.commands;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.headgate.formats.statement.StatementThroughput;

/** {@code headgate bench statements}: tagged, font-embedded pages a second on one core. */
final class StatementsBench {
    private static final double SECONDS = 10;

    private StatementsBench() {}

    static int run(List<String> arguments, PrintStream out) {
        var measured = StatementThroughput.measure(SECONDS);
        var form = arguments.contains("--json")
                ? "{\"pages\":%d,\"bytes\":%d,\"seconds\":%.2f,\"cpu_seconds\":%.2f,\"pages_per_second_per_core\":%.1f}%n"
                : "%d pages, %d bytes in %.2f s (%.2f s of one core): %.1f tagged pages a second per core%n";
        out.printf(
                Locale.ROOT,
                form,
                measured.pages(),
                measured.bytes(),
                measured.seconds(),
                measured.cpuSeconds(),
                measured.pagesPerSecondPerCore());
        return 0;
    }
}

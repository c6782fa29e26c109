package org.headgate.commands;

import java.io.PrintStream;
import java.util.List;
import org.headgate.formats.statement.StatementThroughput;

/** {@code headgate bench statements}: tagged, font-embedded pages a second on one core. */
final class StatementsBench {
    private static final double SECONDS = 10;

    private StatementsBench() {}

    static int run(List<String> arguments, PrintStream out) {
        var measured = StatementThroughput.measure(SECONDS);
        out.println(arguments.contains("--json") ? measured.json() : measured.sentence());
        return 0;
    }
}

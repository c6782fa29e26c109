package org.headgate.rating.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.headgate.rating.Tariff;

/**
 * {@code headgate rate}: rates a file of customers against a folder of tariffs, or only checks the tariffs. It answers 0 when
 * everything was rated or sound, 1 when some was not, 2 when it could not run.
 */
public final class RateCommand {
    /** Enough lines to keep the cores busy, few enough to answer while the file is still being read. */
    private static final int LINES_AT_ONCE = 4_096;

    private RateCommand() {}

    /** Runs the command; results go to {@code out}, what keeps it from running to {@code err}. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(RateOptions.USAGE);
            return 0;
        }
        try {
            var options = RateOptions.parse(arguments);
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            boolean sound =
                    options.facts() == null ? check(options.tariffs(), writer) : rate(options, options.facts(), writer);
            writer.flush();
            return sound ? 0 : 1;
        } catch (Rejection e) {
            err.println(e.sentence());
            err.println();
            err.print(RateOptions.USAGE);
        } catch (IOException e) {
            err.println("stopped: " + e);
        } catch (UncheckedIOException e) {
            err.println("stopped: " + e.getCause());
        }
        return 2;
    }

    /** Many lines at a time on all cores, written in the order they came. */
    private static boolean rate(RateOptions options, Path file, Writer out) throws IOException {
        var lines = new FactLines(options);
        boolean allRated = true;
        // Bytes that are no UTF-8 become marks that no table knows, so that only their own line has no bill.
        try (var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (var questions = next(reader, 0); !questions.isEmpty(); ) {
                for (var answer : questions.parallelStream().map(lines::answer).toList()) {
                    out.write(answer.line());
                    out.write('\n');
                    allRated &= answer.rated();
                }
                questions = next(reader, questions.getLast().number());
            }
        }
        return allRated;
    }

    private static List<FactLines.Question> next(BufferedReader reader, int readBefore) throws IOException {
        var questions = new ArrayList<FactLines.Question>();
        while (questions.size() < LINES_AT_ONCE) {
            var line = reader.readLine();
            if (line == null) break;
            int number = readBefore + questions.size() + 1;
            questions.add(new FactLines.Question(number, number == 1 ? withoutMark(line) : line));
        }
        return questions;
    }

    /** Some programs begin a file with a mark of its encoding. */
    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    /** One line for each file or class that is refused. */
    private static boolean check(TariffShelf tariffs, Writer out) throws IOException {
        boolean sound = true;
        for (var name : tariffs.names()) {
            var refused = switch (tariffs.tariff(name)) {
                case Parsed.Good<Tariff>(var tariff) ->
                    List.copyOf(tariff.refused().values());
                case Parsed.Bad<Tariff>(var problems) -> List.of(problems);
            };
            for (var problems : refused) {
                out.write(onOneLine(problems));
                out.write('\n');
                sound = false;
            }
        }
        return sound;
    }

    private static String onOneLine(List<Problem> problems) {
        var first = problems.getFirst().toString().replace('\n', ' ');
        return problems.size() == 1 ? first : "%s (and %d more)".formatted(first, problems.size() - 1);
    }
}

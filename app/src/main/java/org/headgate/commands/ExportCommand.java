package org.headgate.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.headgate.district.District;
import org.headgate.formats.layout.Layout;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.headgate.metering.ReadLayouts;
import org.headgate.metering.RouteFile;
import org.headgate.metering.RouteFiles;
import org.springframework.stereotype.Component;

/** {@code headgate export route}: a route as a file for the handhelds, whole or not at all. */
@Component
class ExportCommand implements Command {
    private static final String USAGE = """
            headgate export route ROUTE --layout NAME|FILE.yaml [--day DATE] [--to FILE] [--shorten]
              --layout NAME|FILE.yaml  a layout that the office keeps, or a mapping file
              --day DATE               the day of the reading, as in 2026-11-30 (default: the business date)
              --to FILE                where to write it (default: route-ROUTE-DATE.txt here)
              --shorten                cut names, addresses and notes that do not fit, and list them
            Layouts are described in docs/guide/read-files.md.""";

    private final RouteFiles files;
    private final ReadLayouts layouts;
    private final District district;

    ExportCommand(RouteFiles files, ReadLayouts layouts, District district) {
        this.files = files;
        this.layouts = layouts;
        this.district = district;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String summary() {
        return "write a route for the handhelds in a layout";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var given = Arguments.parse(arguments, List.of("--layout", "--day", "--to"), List.of("--shorten"));
        if (given.words().size() != 2 || !given.words().getFirst().equals("route") || !given.has("--layout")) {
            err.println(USAGE);
            return 2;
        }
        var route = files.route(given.words().get(1));
        var written = switch (layouts.called(given.option("--layout", ""))) {
            case Parsed.Bad<Layout>(var problems) -> new Parsed.Bad<RouteFile>(problems);
            case Parsed.Good<Layout>(var layout) -> files.write(route, day(given), layout, given.has("--shorten"));
        };
        return switch (written) {
            case Parsed.Bad<RouteFile>(var problems) -> {
                problems.forEach(err::println);
                err.printf("nothing was written; %,d problems, see above%n", problems.size());
                yield 1;
            }
            case Parsed.Good<RouteFile>(var file) -> {
                file.shortened().stream().map(Problem::toString).forEach(out::println);
                var to = Path.of(given.option("--to", file.name()));
                save(file, to);
                out.printf(
                        "%s: %,d meters, %,d texts shortened%n",
                        to, file.meters(), file.shortened().size());
                yield 0;
            }
        };
    }

    private LocalDate day(Arguments given) {
        if (!given.has("--day")) return district.businessDate();
        try {
            return LocalDate.parse(given.option("--day", ""));
        } catch (DateTimeException _) {
            throw new Rejection("\"%s\" is not a day; write it as in 2026-11-30.", given.option("--day", ""));
        }
    }

    private static void save(RouteFile file, Path to) {
        try {
            Files.writeString(to, file.text(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(to), e);
        }
    }
}

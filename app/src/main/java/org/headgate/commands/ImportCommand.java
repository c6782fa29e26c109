package org.headgate.commands;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.headgate.formats.layout.Layout;
import org.headgate.imports.CsvFile;
import org.headgate.imports.ImportFile;
import org.headgate.imports.ImportKind;
import org.headgate.imports.ImportRefused;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.headgate.metering.ReadFileOutcome;
import org.headgate.metering.ReadImport;
import org.headgate.metering.ReadLayouts;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.springframework.stereotype.Component;

/** {@code headgate import}: a district's own files, each all or nothing, the same one twice as good as once. */
@Component
class ImportCommand implements Command {
    private static final String USAGE = """
            headgate import accounts|premises|meters|agreements|reads|balances FILE... [--as USER]
                            [--format NAME] [--layout NAME|FILE.yaml]
              --as USER      the person who imports, a supervisor at the least (default: the administrator)
              --format NAME  of a file of reads (default: recognised)
              --layout NAME|FILE.yaml
                             of a file of reads: a layout that the office keeps, or a mapping file
            The columns are described in docs/guide/import.md, layouts in docs/guide/read-files.md.""";

    private final Office office;
    private final People people;
    private final ReadImport reads;
    private final ReadLayouts layouts;

    ImportCommand(Office office, People people, ReadImport reads, ReadLayouts layouts) {
        this.office = office;
        this.people = people;
        this.reads = reads;
        this.layouts = layouts;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "import accounts, premises, meters, agreements, reads or balances from files";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var given = Arguments.parse(arguments, List.of("--as", "--format", "--layout"));
        if (given.words().size() < 2) {
            err.println(USAGE);
            return 2;
        }
        var kind = given.words().getFirst();
        var by = person(given.option("--as", ""));
        int code = 0;
        for (var file : given.words().subList(1, given.words().size())) {
            boolean good = kind.equals("reads")
                    ? reads(Path.of(file), given, by, out, err)
                    : rows(ImportKind.named(kind), Path.of(file), by, out, err);
            if (!good) code = 1;
        }
        return code;
    }

    private boolean rows(ImportKind kind, Path file, Person by, PrintStream out, PrintStream err) {
        try {
            out.println(office.perform(new ImportFile(kind, CsvFile.read(file)), by)
                    .orReject()
                    .sentence());
            return true;
        } catch (ImportRefused e) {
            refused(file, e.problems(), err);
            return false;
        }
    }

    private boolean reads(Path file, Arguments given, Person by, PrintStream out, PrintStream err) {
        if (!given.has("--layout"))
            return reads(file, reads.importFile(file, given.option("--format", ""), by), out, err);
        return switch (layouts.called(given.option("--layout", ""))) {
            case Parsed.Bad<Layout>(var problems) -> {
                refused(file, problems, err);
                yield false;
            }
            case Parsed.Good<Layout>(var layout) -> reads(file, reads.importFile(file, layout, by), out, err);
        };
    }

    private static boolean reads(Path file, ReadFileOutcome outcome, PrintStream out, PrintStream err) {
        return switch (outcome) {
            case ReadFileOutcome.Imported(var result) -> {
                out.println("%s: %,d reads, %,d accepted, %,d to be looked at, %,d of unknown meters, %,d there already"
                        .formatted(
                                file.getFileName(),
                                result.lines(),
                                result.accepted(),
                                result.exceptional(),
                                result.unknown(),
                                result.unchanged() + result.earlierThatDay()));
                if (result.intervals() > 0)
                    out.println("%s: %,d uses by interval".formatted(file.getFileName(), result.intervals()));
                yield true;
            }
            case ReadFileOutcome.AlreadyImported(var name, var at, var _) -> {
                out.println(
                        "%s: nothing changed; the same reads came in %s at %s".formatted(file.getFileName(), name, at));
                yield true;
            }
            case ReadFileOutcome.Refused(var problems) -> {
                refused(file, problems, err);
                yield false;
            }
        };
    }

    private static void refused(Path file, List<Problem> problems, PrintStream err) {
        problems.forEach(err::println);
        err.println("%s: nothing was imported; %,d problems, see above".formatted(file.getFileName(), problems.size()));
    }

    private Person person(String username) {
        if (!username.isEmpty())
            return people.named(username).orElseThrow(() -> new Rejection("nobody here is called \"%s\"", username));
        return people.all().stream()
                .filter(person -> person.level() == Level.ADMINISTRATOR)
                .findFirst()
                .orElseThrow(() -> new Rejection(
                        "the office has no administrator yet: open it with ./headgate open --district D"));
    }
}

package org.headgate.commands;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.headgate.billing.tariffs.ProposeTariffBook;
import org.headgate.kernel.Rejection;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.rating.book.TariffBook;
import org.springframework.stereotype.Component;

/** {@code headgate tariff propose}: keeps the rates of a folder as a proposed edition, as a page does; people adopt it there. */
@Component
class TariffCommand implements Command {
    private static final String USAGE = """
            headgate tariff propose DIR --as USER [--words WHY]
              DIR        a folder with book.yaml and tariffs; what it does not have stays as it serves now
              --as USER  the person who proposes it, level II at the least
            Compared and adopted on its page, by two people; see docs/guide/tariff-book.md.""";

    private final Office office;
    private final People people;

    TariffCommand(Office office, People people) {
        this.office = office;
        this.people = people;
    }

    @Override
    public String name() {
        return "tariff";
    }

    @Override
    public String summary() {
        return "propose an edition of the tariff book: propose DIR --as USER";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var given = Arguments.parse(arguments, List.of("--as", "--words"));
        if (given.words().size() != 2 || !given.words().getFirst().equals("propose") || !given.has("--as")) {
            err.println(USAGE);
            return 2;
        }
        var directory = Path.of(given.words().getLast());
        if (!Files.isDirectory(directory)) throw new Rejection("there is no folder %s", directory);
        var username = given.option("--as", "");
        var by = people.named(username).orElseThrow(() -> new Rejection("nobody here is called \"%s\"", username));
        var id = office.perform(new ProposeTariffBook(TariffBook.filesOf(directory), given.option("--words", "")), by)
                .orReject();
        out.println(
                "Edition %d is proposed. Compare and adopt it at /tariff/books/%d".formatted(id.value(), id.value()));
        return 0;
    }
}

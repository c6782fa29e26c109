package org.headgate.commands;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.headgate.billing.TariffBooks;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.kernel.Rejection;
import org.headgate.office.Level;
import org.headgate.office.OneTimeWords;
import org.headgate.office.People;
import org.headgate.office.Role;
import org.headgate.premises.Premises;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code headgate open}: opens the office of a district, empty but for its rates, its cycles and an administrator. */
@Component
class OpenCommand implements Command {
    private final District district;
    private final TariffBooks books;
    private final Premises premises;
    private final People people;
    private final TransactionTemplate transaction;

    OpenCommand(
            District district, TariffBooks books, Premises premises, People people, TransactionTemplate transaction) {
        this.district = district;
        this.books = books;
        this.premises = premises;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "open";
    }

    @Override
    public String summary() {
        return "open the office of a district: --district D [--on DATE] [--admin USERNAME]";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var given = Arguments.parse(arguments, List.of("--district", "--on", "--admin"));
        if (!given.words().isEmpty()) throw new Rejection("there is nothing to do with %s", given.words());
        var pack = DistrictPacks.open(given.option("--district", ""));
        var on = given.has("--on")
                ? day(given.option("--on", ""))
                : LocalDate.now(Clock.system(pack.pack().timeZone()));
        var admin = given.option("--admin", "admin");
        var password = OneTimeWords.password();
        transaction.executeWithoutResult(_ -> {
            district.open(pack.name(), pack.description(), on);
            books.adopt(pack.name(), pack.rates());
            for (var cycle : pack.pack().cycles())
                premises.addCycle(cycle.code(), cycle.name().en());
            people.add(admin, "Administrator", Level.ADMINISTRATOR, Role.BILLING, password, true);
        });
        out.println("The office of %s is open; its business date is %s."
                .formatted(pack.pack().name(), on));
        out.println("Sign in as %s with the password %s, which is shown once and to be changed at the first sign-in."
                .formatted(admin, password));
        out.println("Next: ./headgate import accounts FILE (see docs/guide/import.md), and ./headgate serve.");
        return 0;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new Rejection("--on \"%s\" is not a date; expected year-month-day as in 2026-11-30", text);
        }
    }
}

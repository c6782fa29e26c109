package org.headgate.commands;

import java.io.PrintStream;
import java.util.List;
import org.headgate.customers.IdentityNumbers;
import org.springframework.stereotype.Component;

/** {@code headgate rekey}: encrypts sensitive numbers again with the newest key of {@code HEADGATE_FIELD_KEYS}. */
@Component
class RekeyCommand implements Command {
    private final IdentityNumbers numbers;

    RekeyCommand(IdentityNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public String name() {
        return "rekey";
    }

    @Override
    public String summary() {
        return "encrypt sensitive numbers again with the newest key";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        out.println("%d numbers moved to the newest key.".formatted(numbers.moveToTheNewestKey()));
        return 0;
    }
}

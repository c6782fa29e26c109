package org.headgate.commands;

import java.io.PrintStream;
import java.util.List;
import org.headgate.customers.IdentityNumbers;
import org.headgate.office.SecondFactors;
import org.springframework.stereotype.Component;

/** {@code headgate rekey}: encrypts sensitive numbers again with the newest key of {@code HEADGATE_FIELD_KEYS}. */
@Component
class RekeyCommand implements Command {
    private final IdentityNumbers numbers;
    private final SecondFactors factors;

    RekeyCommand(IdentityNumbers numbers, SecondFactors factors) {
        this.numbers = numbers;
        this.factors = factors;
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
        int moved = numbers.moveToTheNewestKey() + factors.moveToTheNewestKey();
        out.printf("%d numbers and secrets moved to the newest key.%n", moved);
        return 0;
    }
}

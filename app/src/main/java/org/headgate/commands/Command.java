package org.headgate.commands;

import java.io.PrintStream;
import java.util.List;
import org.headgate.kernel.Rejection;
import org.springframework.context.ApplicationContext;

/** Something {@code ./headgate} does in the office's context and then ends: a bean, found by its name. */
public interface Command {
    String name();

    /** What it does, in one line of {@code --help}. */
    String summary();

    /** Does it; 0 when all went well, 1 when something was wrong with what it found, 2 when it could not run. */
    int run(List<String> arguments, PrintStream out, PrintStream err);

    static Command named(ApplicationContext office, String name) {
        return office.getBeansOfType(Command.class).values().stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new Rejection("there is no command of that name ('%s'); see ./headgate --help", name));
    }
}

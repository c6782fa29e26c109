package org.headgate.commands;

import java.io.PrintStream;
import java.util.List;

/** Something {@code headgate bench NAME} measures: a bean, found by its name. */
public interface Bench {
    String name();

    /** Measures it and prints the figures, with {@code --json} as one object; 0 when the bounds were kept. */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}

package org.headgate.bench;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks of this module; arguments are those of JMH. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        org.openjdk.jmh.Main.main(arguments);
    }
}

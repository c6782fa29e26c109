package org.headgate.commands;

import java.io.PrintStream;
import java.util.List;
import org.headgate.kernel.Rejection;
import org.springframework.stereotype.Component;

/** {@code headgate bench NAME …}: measures one thing, as {@link Bench} beans do it. */
@Component
class BenchCommand implements Command {
    private final List<Bench> benches;

    BenchCommand(List<Bench> benches) {
        this.benches = benches;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String summary() {
        return "measure: " + String.join(", ", names());
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var wanted = arguments.isEmpty() ? "" : arguments.getFirst();
        var bench = benches.stream()
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new Rejection("there is no bench \"%s\"; known are %s", wanted, String.join(", ", names())));
        return bench.run(arguments.subList(1, arguments.size()), out, err);
    }

    private List<String> names() {
        return benches.stream().map(Bench::name).sorted().toList();
    }
}

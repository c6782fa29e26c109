package org.headgate.commands;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.AddWork;
import org.headgate.office.Level;
import org.headgate.office.NewWork;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.office.WorkQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code headgate bench perform [--times N] [--json]}: what the one door adds to an action. The same work is done in turn plainly
 * in a transaction, and through {@link Office#perform} with its request key, authority, audit entry and event. It needs a data
 * directory of its own.
 */
@Component
class PerformBench implements Bench {
    private static final String PACK = "bench";
    private static final int WARM_UP = 500;
    private static final double BOUND_MS = 2;
    private static final double NANOS_A_MILLI = 1_000_000;

    private final Office office;
    private final WorkQueue queue;
    private final District district;
    private final People people;
    private final TransactionTemplate transaction;

    PerformBench(Office office, WorkQueue queue, District district, People people, TransactionTemplate transaction) {
        this.office = office;
        this.queue = queue;
        this.district = district;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "perform";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        int at = arguments.indexOf("--times");
        int times = at < 0 ? 2_000 : Integer.parseInt(arguments.get(at + 1));
        var by = somebody();
        for (int i = 0; i < WARM_UP; i++) {
            plainly(i, by);
            throughTheDoor(i, by);
        }
        var plain = new double[times];
        var performed = new double[times];
        var added = new double[times];
        for (int i = 0; i < times; i++) {
            var plainFirst = i % 2 == 0;
            if (plainFirst) plain[i] = plainly(i, by);
            performed[i] = throughTheDoor(i, by);
            if (!plainFirst) plain[i] = plainly(i, by);
            added[i] = performed[i] - plain[i];
        }
        var figures = figures(times, plain, performed, added);
        out.println(
                arguments.contains("--json")
                        ? figures.entrySet().stream()
                                .map(one -> "\"%s\":%s".formatted(one.getKey(), one.getValue()))
                                .collect(Collectors.joining(",", "{", "}"))
                        : figures.entrySet().stream()
                                .map(one -> "%-20s %s".formatted(one.getKey(), one.getValue()))
                                .collect(Collectors.joining("\n")));
        return percentile(added, 0.5) < BOUND_MS ? 0 : 1;
    }

    private static Map<String, String> figures(int times, double[] plain, double[] performed, double[] added) {
        var figures = new LinkedHashMap<String, String>();
        figures.put("times", String.valueOf(times));
        figures.put("plain_p50_ms", shown(percentile(plain, 0.5)));
        figures.put("plain_p95_ms", shown(percentile(plain, 0.95)));
        figures.put("perform_p50_ms", shown(percentile(performed, 0.5)));
        figures.put("perform_p95_ms", shown(percentile(performed, 0.95)));
        figures.put("added_p50_ms", shown(percentile(added, 0.5)));
        figures.put("added_p95_ms", shown(percentile(added, 0.95)));
        return figures;
    }

    private static String shown(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private static double percentile(double[] millis, double part) {
        var sorted = Arrays.stream(millis).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * (sorted.length - 1)))];
    }

    private double plainly(int i, Person by) {
        var work = NewWork.forPerson(by.id(), "TASK", words(i), List.of(), "/inbox");
        var before = System.nanoTime();
        transaction.execute(_ -> queue.add(work, by.id()));
        return (System.nanoTime() - before) / NANOS_A_MILLI;
    }

    private double throughTheDoor(int i, Person by) {
        var action = new AddWork(words(i), by.id(), null, null, null, 2);
        var before = System.nanoTime();
        var outcome = office.perform(action, by, UUID.randomUUID());
        var took = (System.nanoTime() - before) / NANOS_A_MILLI;
        outcome.orReject();
        return took;
    }

    private static String words(int i) {
        return "Ask the customer of the corner lot when the meter can be read, for the %d. time".formatted(i);
    }

    private Person somebody() {
        if (district.pack().isEmpty()) district.open(PACK, "name: Bench Water District", LocalDate.of(2026, 11, 18));
        else if (district.pack().filter(PACK::equals).isEmpty())
            throw new Rejection("This office has accounts of its own. Give the bench a new directory: HEADGATE_DATA=…");
        return people.named("bench")
                .orElseGet(() ->
                        people.add("bench", "Bench", Level.TWO, Role.REPRESENTATIVE, "measured at the door", false));
    }
}

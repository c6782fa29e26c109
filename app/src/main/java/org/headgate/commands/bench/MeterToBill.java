package org.headgate.commands.bench;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.billing.BillRun;
import org.headgate.billing.BillRuns;
import org.headgate.kernel.Rejection;
import org.headgate.metering.ReadImport;
import org.headgate.office.Person;
import org.headgate.premises.CycleId;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code headgate bench meter-to-bill --accounts N [--history M] [--dir DIR] [--json]}: makes a district, bills it M months,
 * then times one more: read import with validation, calculation, review and posting, two threads, everything durable. The
 * same rows are then copied plainly into an equal database, for the ratio.
 */
public final class MeterToBill {
    private static final int THREADS = 2;
    private static final String YARDSTICK = "yardstick";

    private final int accounts;
    private final int history;
    private final boolean json;
    private final Path directory;
    private final PrintStream out;

    private MeterToBill(List<String> arguments, PrintStream out) {
        this.accounts = number(arguments, "--accounts", 100_000);
        this.history = number(arguments, "--history", 2);
        this.json = arguments.contains("--json");
        this.directory = Path.of(option(arguments, "--dir", System.getProperty("java.io.tmpdir")));
        this.out = out;
    }

    /** 0 when it was measured. */
    public static int run(List<String> arguments, PrintStream out) {
        new MeterToBill(arguments, out).measure();
        return 0;
    }

    private void measure() {
        try (var office = new BenchOffice(directory);
                var heap = new HeapWatch()) {
            var district = new BenchDistrict(accounts);
            tell("Making a district of %,d accounts in %s ...".formatted(accounts, office.directory()));
            var billed = bill(office, district);
            tell("Copying the same rows plainly ...");
            var copy = new PlainCopy(office, billed.run(), billed.readBatch());
            var copySeconds = copy.seconds(YARDSTICK);
            report(billed, copySeconds, copy.rows(), heap.peakMib());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A billed month: how long each phase took, in seconds, and what it committed. */
    private record Billed(BillRun run, long readBatch, Map<String, Double> phases, long commits, double cpuSeconds) {
        double seconds() {
            return phases.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    private Billed bill(BenchOffice bench, BenchDistrict district) throws SQLException {
        CycleId cycle;
        Person by;
        try (var office = bench.open()) {
            cycle = district.make(office);
            by = district.biller(office);
            for (var month = 1; month <= history; month++) {
                tell("Billing month %d, not measured ...".formatted(month));
                month(office, bench, district, cycle, by, month);
            }
        }
        bench.copyTo(YARDSTICK);
        tell("Billing month %d, measured ...".formatted(history + 1));
        try (var office = bench.open();
                var watching = bench.connect("postgres")) {
            var before = commits(watching);
            var cpuBefore = CpuTime.soFar(watching);
            var billed = month(office, bench, district, cycle, by, history + 1);
            var cpu = CpuTime.soFar(watching).since(cpuBefore);
            return new Billed(billed.run(), billed.readBatch(), billed.phases(), commits(watching) - before, cpu);
        }
    }

    private Billed month(
            ApplicationContext office, BenchOffice bench, BenchDistrict district, CycleId cycle, Person by, int month) {
        var file = district.reads(bench.directory(), month);
        var runs = office.getBean(BillRuns.class);
        var clock = new Phases();
        var reads = office.getBean(ReadImport.class).importFile(file, "csv", by).orReject();
        clock.done("import");
        var day = BenchDistrict.START.plusMonths(month);
        var run = runs.plan(cycle, day.withDayOfMonth(1), day, day.plusDays(2), day.plusDays(23));
        runs.calculateHere(run, THREADS);
        clock.done("calculation");
        if (!runs.objectionsToSignOff(run).isEmpty()) runs.acceptRemaining(run, "benchmark", by);
        runs.signOff(run, by);
        clock.done("review");
        runs.planPosting(run);
        runs.postHere(run, THREADS);
        clock.done("posting");
        return new Billed(runs.find(run).orElseThrow(), reads.batch().value(), clock.seconds, 0, 0);
    }

    private static final class Phases {
        final Map<String, Double> seconds = new LinkedHashMap<>();
        private long last = System.nanoTime();

        void done(String phase) {
            var now = System.nanoTime();
            seconds.put(phase, (now - last) / 1e9);
            last = now;
        }
    }

    private static long commits(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            Thread.sleep(1_500); // servers report what they did when they have been idle for a second
            statement.execute("select pg_stat_clear_snapshot()");
            try (var row = statement.executeQuery(
                    "select xact_commit from pg_stat_database where datname = current_database()")) {
                row.next();
                return row.getLong(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void report(Billed billed, double copySeconds, long rows, long peakHeapMib) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("accounts", accounts);
        figures.put("seconds", rounded(billed.seconds(), 2));
        figures.put("accounts_per_second", Math.round(accounts / billed.seconds()));
        figures.put("copy_ratio", rounded(billed.seconds() / copySeconds, 2));
        figures.put("copy_seconds", rounded(copySeconds, 2));
        figures.put("rows_per_account", rounded((double) rows / accounts, 2));
        figures.put("commits_per_account", rounded((double) billed.commits() / accounts, 5));
        figures.put("peak_heap_mib", peakHeapMib);
        figures.put("cpu_seconds", rounded(billed.cpuSeconds(), 2));
        var phases = new LinkedHashMap<String, Object>();
        billed.phases().forEach((phase, seconds) -> phases.put(phase, rounded(seconds, 2)));
        figures.put("phases", phases);
        figures.put("history_months", history);
        figures.put("threads", THREADS);
        if (json) {
            out.println(new JsonMapper().writeValueAsString(figures));
            return;
        }
        out.println("%,d accounts, meter to bill, in %s s: %s a second"
                .formatted(accounts, figures.get("seconds"), figures.get("accounts_per_second")));
        billed.phases()
                .forEach((phase, seconds) -> out.println(
                        "  %-12s %8.2f s  %,9.0f accounts/s".formatted(phase, seconds, accounts / seconds)));
        out.println("  plain copy   %8.2f s  of the same rows; ratio %s (at most 3)"
                .formatted(copySeconds, figures.get("copy_ratio")));
        out.println(
                "  processor    %8.2f s  of all cores, program and database together".formatted(billed.cpuSeconds()));
        out.println("  %s rows and %s commits an account, peak heap %d MiB"
                .formatted(figures.get("rows_per_account"), figures.get("commits_per_account"), peakHeapMib));
    }

    private static BigDecimal rounded(double figure, int decimals) {
        return BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Progress goes to standard error, so that the figures can be read by a program. */
    private static void tell(String sentence) {
        System.err.println(sentence);
    }

    private static int number(List<String> arguments, String name, int otherwise) {
        var text = option(arguments, name, String.valueOf(otherwise));
        if (!text.matches("[1-9][0-9]{0,6}"))
            throw new Rejection("%s needs a number of 1 up to 9,999,999, not %s", name, text);
        return Integer.parseInt(text);
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        var at = arguments.indexOf(name);
        if (at < 0) return otherwise;
        if (at + 1 == arguments.size()) throw new Rejection("%s needs a value after it", name);
        return arguments.get(at + 1);
    }
}

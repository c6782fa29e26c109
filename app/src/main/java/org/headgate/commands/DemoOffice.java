package org.headgate.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.headgate.HeadgateApplication;
import org.headgate.database.LocalPostgres;
import org.headgate.demo.DemoSignIns;
import org.headgate.demo.DemoTown;
import org.headgate.kernel.Rejection;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** {@code headgate demo}: an office with a made-up town, made the first time and served from then on. */
final class DemoOffice {
    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");
    private static final int PREFERRED_PORT = 54_330;

    private DemoOffice() {}

    /** Serves until the process is stopped; when that is not possible, says why and answers 2. */
    static int open(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            var given = Arguments.parse(arguments, List.of("--district", "--accounts"), List.of("--fresh"));
            if (!given.words().isEmpty()) throw new Rejection("there is nothing to do with %s", given.words());
            int accounts = accounts(given.option("--accounts", "0"));
            if (given.has("--fresh")) throwAway();
            var office = new SpringApplicationBuilder(HeadgateApplication.class).run();
            try {
                welcome(office, given.option("--district", ""), accounts, out);
                return 0;
            } catch (Rejection e) {
                office.close();
                throw e;
            }
        } catch (Rejection e) {
            err.println("headgate demo: " + e.sentence());
            return Headgate.COULD_NOT_RUN;
        }
    }

    private static void welcome(ApplicationContext office, String district, int accounts, PrintStream out) {
        var today = LocalDate.now(Clock.system(CALIFORNIA));
        long started = System.nanoTime();
        var town = office.getBean(DemoTown.class)
                .open(
                        district,
                        accounts,
                        today,
                        step -> out.printf(
                                "headgate: %s (%d s)%n", step, (System.nanoTime() - started) / 1_000_000_000L));
        var port = office.getEnvironment().getProperty("local.server.port", "8080");
        var address = office.getEnvironment().getProperty("server.address", "127.0.0.1");
        out.printf(
                "%nThe made-up town of %s, %,d accounts, is open at%n%n  http://%s:%s%n%n",
                town.district(), town.accounts(), address, port);
        out.println("Sign in as");
        DemoSignIns.lines().forEach(out::println);
        out.println();
        out.println("Stop it with Ctrl-C; ./headgate demo starts it again in seconds.");
    }

    private static int accounts(String text) {
        if (!text.matches("\\d{1,6}"))
            throw new Rejection("--accounts \"%s\" is not a number of accounts; expected digits as in 2000", text);
        return Integer.parseInt(text);
    }

    /** Removes the embedded database of a demo, and of nothing else. */
    @SuppressWarnings("try") // closing the server can be interrupted, and then the process ends anyway
    private static void throwAway() {
        if (!setting("HEADGATE_DB_URL", "").isEmpty())
            throw new Rejection(
                    "--fresh removes only the database that comes along; empty the one of HEADGATE_DB_URL yourself");
        var home = Path.of(setting("HEADGATE_DATA", "data"), "postgres");
        var cluster = home.resolve("data");
        if (!Files.exists(cluster)) return;
        try (var postgres = new LocalPostgres(home, PREFERRED_PORT)) {
            refuseUnlessDemo(postgres.jdbcUrl());
        } catch (IOException | InterruptedException e) {
            throw new Rejection("the database in %s cannot be opened: %s", home, String.valueOf(e.getMessage()));
        }
        if (Files.exists(cluster.resolve("postmaster.pid")))
            throw new Rejection("another headgate uses %s; stop it first", home);
        delete(cluster);
    }

    private static void refuseUnlessDemo(String url) {
        try (var database = DriverManager.getConnection(url);
                var statement = database.createStatement()) {
            if (!holds(statement.executeQuery("select to_regclass('district.agency') is not null"))) return;
            if (!holds(statement.executeQuery("select exists (select from district.agency)"))) return;
            if (!holds(statement.executeQuery("select exists (select from demo.town)")))
                throw new Rejection("the office in this directory is not a demo; --fresh does not touch it");
        } catch (SQLException e) {
            throw new Rejection("the database cannot be asked what it holds: %s", String.valueOf(e.getMessage()));
        }
    }

    private static boolean holds(ResultSet answer) throws SQLException {
        answer.next();
        return answer.getBoolean(1);
    }

    private static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String setting(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }
}

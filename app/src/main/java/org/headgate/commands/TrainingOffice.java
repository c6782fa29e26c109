package org.headgate.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.headgate.HeadgateApplication;
import org.headgate.database.LocalPostgres;
import org.headgate.kernel.Rejection;
import org.headgate.office.AddPerson;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.OneTimeWords;
import org.headgate.office.People;
import org.headgate.office.Role;
import org.headgate.training.TrainingCopy;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code headgate training}: a second office beside the real one, copied from it with everybody made up, and served from then on.
 * It has a database, a key and a port of its own, and nothing leaves it.
 */
final class TrainingOffice {
    private static final String TRAINER = "trainer";
    private static final String USUAL_PORT = "8090";
    private static final int PREFERRED_PORT = 54_330;
    private static final int TRAINEES_AT_MOST = 50;

    private TrainingOffice() {}

    /** Serves until the process is stopped; when that is not possible, says why and answers 2. */
    static int open(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            var given = Arguments.parse(arguments, List.of("--trainees"), List.of("--fresh"));
            if (!given.words().isEmpty()) throw new Rejection("there is nothing to do with %s", given.words());
            int trainees = trainees(given.option("--trainees", "3"));
            var home = Path.of(setting("HEADGATE_DATA", "data"), "training");
            if (given.has("--fresh")) throwAway(home);
            make(home, trainees, out);
            var office = start(home, WebApplicationType.SERVLET, setting("HEADGATE_TRAINING_PORT", USUAL_PORT));
            out.printf(
                    "%nThe training office is open at http://%s:%s. Nothing in it is real, and nothing leaves it.%n",
                    office.getEnvironment().getProperty("server.address", "127.0.0.1"),
                    office.getEnvironment().getProperty("local.server.port", USUAL_PORT));
            return 0;
        } catch (Rejection e) {
            err.println("headgate training: " + e.sentence());
            return Headgate.COULD_NOT_RUN;
        }
    }

    private static int trainees(String text) {
        if (!text.matches("\\d{1,2}") || Integer.parseInt(text) > TRAINEES_AT_MOST)
            throw new Rejection("--trainees \"%s\" is not a number of people from 0 to %d", text, TRAINEES_AT_MOST);
        return Integer.parseInt(text);
    }

    /** Copied once; the trainer is hired last, so without one the copy was not finished and is made again. */
    private static void make(Path home, int trainees, PrintStream out) {
        try (var office = start(home, WebApplicationType.NONE, "0")) {
            if (office.getBean(People.class).named(TRAINER).isPresent()) return;
            out.println("headgate: copying the office, with everybody in it made up");
            copy(office.getBean(TrainingCopy.class), out);
            hire(office, trainees, out);
        }
    }

    /** The office that is copied is only read; it may be open meanwhile. */
    @SuppressWarnings("try") // closing the server can be interrupted, and then the process ends anyway
    private static void copy(TrainingCopy copy, PrintStream out) {
        var server = setting("HEADGATE_DB_OWNER_URL", setting("HEADGATE_DB_URL", ""));
        try (var postgres = server.isEmpty() ? embedded() : null;
                var source = DriverManager.getConnection(postgres == null ? server : postgres.jdbcUrl())) {
            requireOffice(source);
            copy.from(source, _ -> {});
            out.println("headgate: copied");
        } catch (IOException | InterruptedException | SQLException e) {
            throw new Rejection("the office cannot be copied: %s", String.valueOf(e.getMessage()));
        }
    }

    private static LocalPostgres embedded() throws IOException, InterruptedException {
        var office = Path.of(setting("HEADGATE_DATA", "data"));
        var home = office.resolve("postgres");
        if (!Files.exists(home.resolve("data"))) throw new Rejection("there is no office in %s to be copied", office);
        return new LocalPostgres(home, PREFERRED_PORT);
    }

    private static void requireOffice(Connection source) throws SQLException {
        try (var statement = source.createStatement();
                var answer = statement.executeQuery("select to_regclass('district.agency') is not null")) {
            answer.next();
            if (!answer.getBoolean(1)) throw new Rejection("there is no office in this database to be copied");
        }
    }

    /** A trainer who is everybody's mentor, and the trainees; their passwords are shown once, and changed at the first sign-in. */
    static List<String> hire(ApplicationContext office, int trainees, PrintStream out) {
        var people = office.getBean(People.class);
        var lines = new ArrayList<String>();
        var password = OneTimeWords.password();
        var trainer = people.add(TRAINER, "Trainer", Level.MANAGER, Role.REPRESENTATIVE, password, true);
        lines.add("%-12s %s".formatted(TRAINER, password));
        for (int i = 1; i <= trainees; i++) {
            var username = "trainee" + i;
            var hired = office.getBean(Office.class)
                    .perform(
                            new AddPerson(
                                    username, "Trainee " + i, "", Level.TRAINEE, Role.REPRESENTATIVE, trainer.id()),
                            trainer)
                    .orReject();
            lines.add("%-12s %s".formatted(username, hired.password()));
        }
        out.println("Sign in as, with a password that is shown once:");
        lines.forEach(line -> out.println("  " + line));
        return lines;
    }

    /** What the real office is told by its surroundings (database, key, sign-in of the agency) does not hold here. */
    static ConfigurableApplicationContext start(Path home, WebApplicationType kind, String port) {
        return new SpringApplicationBuilder(HeadgateApplication.class)
                .web(kind)
                .run(
                        "--headgate.training=true",
                        "--headgate.data=" + home,
                        "--headgate.db-url=",
                        "--headgate.db-owner-url=",
                        "--headgate.db-port=0",
                        "--headgate.oidc.issuer=",
                        "--HEADGATE_KEY=",
                        "--HEADGATE_FIELD_KEYS=",
                        "--server.port=" + port);
    }

    /** Only below the training office's own directory. */
    private static void throwAway(Path home) {
        var cluster = home.resolve("postgres").resolve("data");
        if (!Files.exists(cluster)) return;
        if (Files.exists(cluster.resolve("postmaster.pid")))
            throw new Rejection("a training office is open in %s; stop it first", home);
        try (var files = Files.walk(cluster)) {
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

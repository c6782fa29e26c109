package org.headgate.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was confirmed is still there, whoever was killed. */
@SuppressWarnings("try") // close may be interrupted
class LocalPostgresTest {
    @Test
    void adoptsTheServerThatAKilledApplicationLeftRunning(@TempDir Path home) throws Exception {
        killAnOfficeIn(home);
        var server = postmaster(home);

        try (var adopted = new LocalPostgres(home, 0)) {
            assertThat(postmaster(home)).isEqualTo(server);
            assertThat(kept(adopted)).isEqualTo("a bill");
        }
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void recoversAServerThatWasKilledToo(@TempDir Path home) throws Exception {
        killAnOfficeIn(home);
        ProcessHandle.of(postmaster(home)).orElseThrow().destroyForcibly();

        try (var recovered = new LocalPostgres(home, 0)) {
            assertThat(kept(recovered)).isEqualTo("a bill");
        }
    }

    @Test
    void aStaleLockFileOfAStrangerDoesNotStopIt(@TempDir Path home) throws Exception {
        try (var first = new LocalPostgres(home, 0)) {
            assertThat(first.jdbcUrl()).contains("127.0.0.1");
        }
        var ownPid = ProcessHandle.current().pid();
        Files.writeString(
                home.resolve("data/postmaster.pid"), ownPid + "\n/elsewhere\n1\n5432\n\n127.0.0.1\n1 1\nready\n");

        try (var started = new LocalPostgres(home, 0)) {
            assertThat(postmaster(home)).isNotEqualTo(ownPid);
            assertThat(started.jdbcUrl()).contains("127.0.0.1");
        }
    }

    private static void killAnOfficeIn(Path home) throws IOException, InterruptedException {
        var office = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OfficeThatIsKilled.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(office.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.readLine()).isEqualTo("ready");
        office.destroyForcibly().waitFor();
    }

    private static long postmaster(Path home) throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static String kept(LocalPostgres postgres) throws Exception {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select words from kept")) {
            rows.next();
            return rows.getString(1);
        }
    }
}

package org.headgate.commands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import org.headgate.HeadgateApplication;
import org.headgate.database.LocalPostgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A fresh embedded database in a directory of its own, gone when closed, and offices that are opened on it. */
final class BenchOffice implements AutoCloseable {
    private final Path directory;
    private final LocalPostgres postgres;

    BenchOffice(Path parent) {
        try {
            directory = Files.createTempDirectory(Files.createDirectories(parent), "headgate-bench-");
            postgres = new LocalPostgres(directory.resolve("postgres"), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Path directory() {
        return directory;
    }

    /** An office without the web, whose scheduler keeps still: the benchmark says how many threads work. */
    ConfigurableApplicationContext open() {
        return new SpringApplicationBuilder(HeadgateApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--headgate.db-url=" + programUrl(),
                        "--headgate.db-owner-url=" + url("postgres"),
                        "--db-scheduler.polling-interval=1h");
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database));
    }

    /** A second database, the same to the last page; the office must be closed. */
    void copyTo(String database) throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
        try (var connection = connect("template1");
                var statement = connection.createStatement()) {
            statement.execute("create database " + database + " template postgres strategy file_copy");
        }
    }

    private String programUrl() {
        try {
            return postgres.programUrl();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String url(String database) {
        try {
            return postgres.jdbcUrl().replace("/postgres?", "/" + database + "?");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

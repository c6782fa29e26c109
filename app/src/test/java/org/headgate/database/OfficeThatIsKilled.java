package org.headgate.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A process of its own that uses a database and waits to be killed. */
final class OfficeThatIsKilled {
    private OfficeThatIsKilled() {}

    public static void main(String... args) throws Exception {
        var postgres = new LocalPostgres(Path.of(args[0]), 0);
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute("create table kept (words text)");
            statement.execute("insert into kept values ('a bill')");
            System.out.println("ready");
            System.out.flush();
            System.in.read();
        }
    }
}

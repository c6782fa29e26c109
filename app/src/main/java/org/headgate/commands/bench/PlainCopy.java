package org.headgate.commands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.headgate.billing.BillRun;
import org.postgresql.PGConnection;

/**
 * The yardstick: exactly the rows that a measured month wrote, copied into a database that is the same as the one it wrote
 * to, with all constraints and indexes, by two threads, each one transaction.
 */
final class PlainCopy {
    /** A table and which of its rows are the month's; first and last stand for ids of bills, transactions or positions. */
    private record Rows(String table, String where, boolean half) {}

    private final BenchOffice office;
    private final BillRun run;
    private final long readBatch;
    private long rows;

    PlainCopy(BenchOffice office, BillRun run, long readBatch) {
        this.office = office;
        this.run = run;
        this.readBatch = readBatch;
    }

    /** How many rows the month wrote, once {@link #seconds} was called. */
    long rows() {
        return rows;
    }

    /** Writes the rows to files, then times the copy from them into a database. */
    double seconds(String database) throws SQLException {
        try (var from = office.connect("postgres");
                var into = office.connect(database)) {
            for (var table : List.of(
                    new Rows("metering.read_batch", "id = %d".formatted(readBatch), false),
                    new Rows("billing.run", "id = %d".formatted(run.id().value()), false))) {
                export(from, table, 0);
                load(into, table, 0);
            }
            rows = 0;
            for (var half = 0; half < 2; half++) for (var table : month(half)) rows += export(from, table, half);
        }
        var start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Future<?>> halves =
                    List.of(pool.submit(() -> copy(database, 0)), pool.submit(() -> copy(database, 1)));
            for (var half : halves) half.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void copy(String database, int half) {
        try (var connection = office.connect(database)) {
            connection.setAutoCommit(false);
            for (var table : month(half)) load(connection, table, half);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables in the order of their foreign keys; a half is half of the accounts. */
    private List<Rows> month(int half) {
        var middle = run.accounts() / 2;
        var first = half == 0 ? 0 : middle;
        var last = (half == 0 ? middle : run.accounts()) - 1;
        var bills = between(run.firstBill() + first, run.firstBill() + last);
        var transactions = between(run.firstTransaction() + first, run.firstTransaction() + last);
        return List.of(
                new Rows("metering.read", "batch_id = %d and id %% 2 = %d".formatted(readBatch, half), true),
                new Rows(
                        "billing.run_account",
                        "run_id = %d and position %s".formatted(run.id().value(), between(first, last)),
                        true),
                new Rows("billing.bill", "id " + bills, true),
                new Rows("billing.bill_segment", "bill_id " + bills, true),
                new Rows("billing.bill_line", "bill_id " + bills, true),
                new Rows("billing.held_bill", "bill_id " + bills, true),
                new Rows("billing.concern", "bill_id " + bills, true),
                new Rows("ledger.transaction", "id " + transactions, true),
                new Rows("ledger.entry", "transaction_id " + transactions, true),
                new Rows("ledger.open_item", "transaction_id " + transactions, true),
                new Rows("ledger.application", "transaction_id " + transactions, true));
    }

    private static String between(long first, long last) {
        return "between %d and %d".formatted(first, last);
    }

    private long export(Connection connection, Rows rows, int half) throws SQLException {
        var order = rows.table().endsWith("read") || !rows.half() ? " order by id" : "";
        try (var out = Files.newOutputStream(file(rows, half))) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select * from " + rows.table() + " where " + rows.where() + order + ") to stdout",
                            out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Connection connection, Rows rows, int half) throws SQLException {
        try (var in = Files.newInputStream(file(rows, half))) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + rows.table() + " from stdin", in, 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Rows rows, int half) {
        return office.directory().resolve(rows.table() + "." + half);
    }
}

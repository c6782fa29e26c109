package org.headgate.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.headgate.database.DatabaseOwner;
import org.headgate.kernel.Rejection;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Copies an office into this one, table by table, with everybody in it made up. The statements are made from the database's own list of
 * tables and columns, because a table that a later version adds must not come along as it is.
 */
@Component
public class TrainingCopy {
    private static final int ACCOUNTS_AT_ONCE = 1_000;

    private final DatabaseOwner owner;

    TrainingCopy(DatabaseOwner owner) {
        this.owner = owner;
    }

    private record Column(String name, String type, boolean code) {}

    private record Table(String schema, String name, List<Column> columns) {
        String full() {
            return "%s.%s".formatted(schema, name);
        }

        String names() {
            return columns.stream().map(Column::name).collect(Collectors.joining(", "));
        }
    }

    /** @param source a connection to the office that is copied, which is only read */
    public void from(Connection source, Consumer<String> tell) throws SQLException, IOException {
        try (var target = owner.connections().getConnection()) {
            target.setAutoCommit(false);
            source.setAutoCommit(false);
            run(source, "set transaction isolation level repeatable read read only");
            run(target, "set session_replication_role = replica");
            divideAlike(source, target);
            var scrambler = new Scrambler();
            for (var table : tables(target)) {
                refuseIfOlder(source, table);
                run(target, "delete from " + table.full());
                long rows = copy(source, target, table, scrambler);
                if (rows > 0) tell.accept("%s: %,d".formatted(table.full(), rows));
            }
            goOnCounting(source, target);
            run(target, "set session_replication_role = origin");
            target.commit();
            index(target);
            target.commit();
            source.rollback();
        }
    }

    /** Tables that are divided by months have the same parts here. */
    private static void divideAlike(Connection source, Connection target) throws SQLException {
        for (var part : texts(source, """
                select format('create table if not exists %I.%I partition of %I.%I %s',
                              part_schema.nspname, part.relname, whole_schema.nspname, whole.relname,
                              pg_get_expr(part.relpartbound, part.oid))
                  from pg_inherits i
                  join pg_class part on part.oid = i.inhrelid
                  join pg_namespace part_schema on part_schema.oid = part.relnamespace
                  join pg_class whole on whole.oid = i.inhparent and whole.relkind = 'p'
                  join pg_namespace whole_schema on whole_schema.oid = whole.relnamespace
                 where part.relkind = 'r'
                """)) run(target, part);
    }

    /** New rows are numbered after those that came along. */
    private static void goOnCounting(Connection source, Connection target) throws SQLException {
        for (var next : texts(source, """
                select format('select setval(%L, %s)', format('%I.%I', schemaname, sequencename), last_value)
                  from pg_sequences
                 where last_value is not null
                   and schemaname not in ('public', 'api', 'documents')
                """)) run(target, next);
    }

    private static List<Table> tables(Connection target) {
        var client = client(target);
        var columns = client.sql("""
                select n.nspname as schema, c.relname as table_name, a.attname as name,
                       case when t.typname = '_text' then 'text[]' else t.typname end as type,
                       exists (select
                                 from pg_constraint k
                                where k.conrelid = c.oid
                                  and a.attnum = any (k.conkey)
                                  and (k.contype in ('p', 'f')
                                       or (k.contype = 'c' and pg_get_constraintdef(k.oid) like '%' || a.attname || ' = ANY (ARRAY[%'))) as code
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  join pg_type t on t.oid = a.atttypid
                 where (c.relkind = 'p' or (c.relkind = 'r' and not c.relispartition))
                   and n.nspname !~ '^pg_'
                   and n.nspname <> 'information_schema'
                 order by n.nspname, c.relname, a.attnum
                """)
                .query((row, _) -> new Table(
                        row.getString("schema"),
                        row.getString("table_name"),
                        List.of(new Column(row.getString("name"), row.getString("type"), row.getBoolean("code")))))
                .list();
        return columns.stream()
                .filter(one -> CopyRules.copies(one.schema(), one.name()))
                .collect(Collectors.groupingBy(Table::full, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(parts -> new Table(
                        parts.getFirst().schema(),
                        parts.getFirst().name(),
                        parts.stream().flatMap(part -> part.columns().stream()).toList()))
                .toList();
    }

    private static void refuseIfOlder(Connection source, Table table) {
        var there = client(source)
                .sql("""
                        select attname
                          from pg_attribute
                         where attrelid = to_regclass(:table)
                           and attnum > 0
                           and not attisdropped
                        """)
                .param("table", table.full())
                .query(String.class)
                .list();
        for (var column : table.columns())
            if (!there.contains(column.name()))
                throw new Rejection(
                        "The office is of another version, without %s: start it once with this program, and then make the training office",
                        table.full());
    }

    private static long copy(Connection source, Connection target, Table table, Scrambler scrambler)
            throws SQLException, IOException {
        var hows = table.columns().stream()
                .map(column -> CopyRules.of(table.schema(), table.name(), column.name(), column.type(), column.code()))
                .toList();
        var out = "copy (select %s from %s) to stdout".formatted(table.names(), table.full());
        var in = target.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(table.full(), table.names()));
        try (var lines = new BufferedReader(new InputStreamReader(
                new PGCopyInputStream(source.unwrap(PGConnection.class), out), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var row = (row(line, table.columns(), hows, scrambler) + "\n").getBytes(StandardCharsets.UTF_8);
                in.writeToCopy(row, 0, row.length);
            }
            return in.endCopy();
        } finally {
            if (in.isActive()) in.cancelCopy();
        }
    }

    private static String row(String line, List<Column> columns, List<How> hows, Scrambler scrambler) {
        var values = line.split("\t", -1);
        for (int i = 0; i < values.length; i++) {
            var how = hows.get(i);
            if (how == How.KEEP || values[i].equals("\\N")) continue;
            if (how == How.NOTHING) values[i] = "\\N";
            else if (how == How.EMPTY)
                values[i] = CopyRules.empty(columns.get(i).type());
            else values[i] = escaped(how.applied(plain(values[i]), scrambler));
        }
        return String.join("\t", values);
    }

    private static String plain(String value) {
        if (value.indexOf('\\') < 0) return value;
        return value.replace("\\t", " ").replace("\\n", " ").replace("\\r", " ").replace("\\\\", "\\");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", " ").replace("\n", " ").replace("\r", " ");
    }

    /** The search finds people by their made-up names. */
    private static void index(Connection target) throws SQLException {
        var accounts = texts(target, "select id::text from customers.account order by id");
        for (int from = 0; from < accounts.size(); from += ACCOUNTS_AT_ONCE) {
            var some = accounts.subList(from, Math.min(accounts.size(), from + ACCOUNTS_AT_ONCE));
            run(target, "select desk.index_accounts('{" + String.join(",", some) + "}'::bigint[])");
        }
    }

    private static List<String> texts(Connection connection, String sql) {
        return new ArrayList<>(client(connection).sql(sql).query(String.class).list());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}

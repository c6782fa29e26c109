package org.headgate.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The role that owns the tables: it migrates, and then lets the program's role work with what there is. The program itself
 * works as a role that owns nothing, so it can neither change what is append-only nor switch that off.
 *
 * @param url a connection as the owner
 * @param program the role of the program; empty where the program works as the owner
 */
public record DatabaseOwner(String url, String program) {
    /** The program's role in a database that comes along. */
    static final String PROGRAM = "headgate_app";

    public DatabaseOwner {
        if (!program.matches("([A-Za-z_][A-Za-z0-9_]*)?"))
            throw new IllegalArgumentException("a role of plain letters is needed, not \"%s\"".formatted(program));
    }

    /** A new connection each time; nothing but migrations, grants and tests use it. */
    public DataSource connections() {
        return new SimpleDriverDataSource(new Driver(), url);
    }

    /** Makes the program's role in a database that comes along, or gives it its password again. */
    void makeRole(String password) {
        if (!password.matches("[0-9a-f-]+")) throw new IllegalArgumentException("not a password of ours");
        execute("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s; end if;
                end $$;
                alter role %1$s login nosuperuser nocreatedb nocreaterole nobypassrls password '%2$s'
                """.formatted(program, password));
    }

    /**
     * Grants the program's role the rows of every table there is now; of the append-only ones, which are those with a trigger
     * that executes {@code office.refuse_change}, only to read and to add.
     */
    void letTheProgramWork() {
        if (program.isEmpty()) return;
        execute("""
                do $$
                declare
                    place name;
                    kept  regclass;
                begin
                    for place in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
                    loop
                        execute format('grant usage on schema %%I to %1$s', place);
                        execute format('grant select, insert, update, delete, maintain on all tables in schema %%I to %1$s', place);
                        execute format('grant usage, select, update on all sequences in schema %%I to %1$s', place);
                        execute format('grant execute on all functions in schema %%I to %1$s', place);
                    end loop;
                    for kept in select distinct t.tgrelid::regclass
                                  from pg_trigger t
                                  join pg_proc p on p.oid = t.tgfoid
                                  join pg_namespace n on n.oid = p.pronamespace
                                 where n.nspname = 'office' and p.proname = 'refuse_change'
                    loop
                        execute format('revoke update, delete, maintain on %%s from %1$s', kept);
                    end loop;
                end $$
                """.formatted(program));
    }

    private void execute(String sql) {
        try (var connection = connections().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("as the owner of the database", e);
        }
    }
}

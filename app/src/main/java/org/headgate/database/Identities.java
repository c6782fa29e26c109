package org.headgate.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers taken from a table's identity column before its rows are written, so that bulk rows can refer to each other. */
public final class Identities {
    private Identities() {}

    /** {@code count} numbers of {@code table}'s column {@code id}, each given out once; ascending, not always consecutive. */
    public static List<Long> of(JdbcClient jdbc, String table, int count) {
        return jdbc.sql("""
                select nextval(pg_get_serial_sequence(:table, 'id')) as id
                  from generate_series(1, :count)
                 order by 1
                """)
                .param("table", table)
                .param("count", count)
                .query(Long.class)
                .list();
    }
}

package org.headgate.metering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.headgate.database.Copy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reads of the meters. */
@Repository
class Reads {
    private static final String COUNTED = """
            select r.id, r.installation_id, r.read_on - date '1970-01-01' as day, r.register, r.kind, r.state,
                   r.previous_on - date '1970-01-01' as previous_day, r.usage
              from metering.read r
             where r.state in ('ACCEPTED', 'EXCEPTION')
            """;

    private final JdbcClient jdbc;
    private final DataSource database;

    Reads(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** The reads that count of these installations since a day, by day; one query for a thousand installations. */
    List<CountedRead> since(LocalDate day, Collection<Long> installations) {
        return jdbc.sql(COUNTED + """
               and r.installation_id = any(:installations)
               and r.read_on >= :day
             order by r.installation_id, r.read_on, (r.kind = 'INITIAL') desc
            """)
                .param("installations", installations.toArray(Long[]::new))
                .param("day", day)
                .query(Reads::counted)
                .list();
    }

    /** All reads that count of these installations, by day. */
    List<CountedRead> all(Collection<Long> installations) {
        return since(LocalDate.of(1900, 1, 1), installations);
    }

    List<Long> reserveIds(int count) {
        return jdbc.sql("select nextval('metering.read_id') from generate_series(1, :count)")
                .param("count", count)
                .query(Long.class)
                .list();
    }

    void add(Collection<NewRead> reads) {
        var rows = new Copy();
        for (var read : reads)
            rows.add(read.id())
                    .add(read.installation())
                    .add(read.servicePoint())
                    .add(read.on())
                    .add(read.register())
                    .add(read.kind().name())
                    .add(read.outcome().state().name())
                    .add(read.previousOn())
                    .add(read.use())
                    .add(read.unit().name())
                    .add(read.batch())
                    .add(read.source())
                    .row();
        rows.into(
                database,
                "metering.read (id, installation_id, service_point_id, read_on, register, kind, state, previous_on, usage, unit, batch_id, source)");
    }

    /** Stores what earlier reads changed about the use of later ones. */
    void correctUsage(CountedRead read) {
        jdbc.sql("update metering.read set previous_on = :previousOn, usage = :usage where id = :id")
                .param("previousOn", read.previousOn())
                .param("usage", read.usage())
                .param("id", read.id())
                .update();
    }

    private static CountedRead counted(ResultSet row, int number) throws SQLException {
        var previousDay = row.getInt(7);
        var previousOn = row.wasNull() ? null : LocalDate.ofEpochDay(previousDay);
        return new CountedRead(
                row.getLong(1),
                row.getLong(2),
                LocalDate.ofEpochDay(row.getInt(3)),
                row.getBigDecimal(4),
                ReadKind.valueOf(row.getString(5)),
                ReadState.valueOf(row.getString(6)),
                previousOn,
                row.getBigDecimal(8));
    }
}

package org.headgate.metering;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.headgate.database.Copy;
import org.headgate.kernel.Rejection;
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

    private static final String STORED =
            "select id, installation_id, read_on, register, kind, state from metering.read";

    private static final Comparator<CountedRead> BY_DAY =
            Comparator.comparing(CountedRead::on).thenComparing(read -> read.kind() != ReadKind.INITIAL);

    private final JdbcClient jdbc;
    private final DataSource database;

    Reads(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** The reads that count of these installations since a day, by installation and day; one query for a thousand. */
    Map<Long, List<CountedRead>> since(LocalDate day, Collection<Long> installations) {
        var byInstallation = new HashMap<Long, List<CountedRead>>(installations.size() * 2);
        jdbc.sql(COUNTED + """
               and r.installation_id = any(:installations)
               and r.read_on >= :day
            """)
                .param("installations", installations.toArray(Long[]::new))
                .param("day", day)
                .query(row -> {
                    var read = counted(row);
                    byInstallation
                            .computeIfAbsent(read.installation(), _ -> new ArrayList<>(16))
                            .add(read);
                });
        // Short lists sort faster here than thirty thousand rows in the database.
        byInstallation.values().forEach(reads -> reads.sort(BY_DAY));
        return byInstallation;
    }

    /** All reads that count of these installations, by installation and day. */
    Map<Long, List<CountedRead>> all(Collection<Long> installations) {
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
                    .add(read.origin().batch())
                    .add(read.origin().source())
                    .add(read.origin().enteredBy())
                    .add(read.origin().reason())
                    .add(read.origin().derivation())
                    .row();
        rows.into(
                database,
                "metering.read (id, installation_id, service_point_id, read_on, register, kind, state, previous_on, usage, unit, batch_id, source, entered_by, reason, derivation)");
    }

    record StoredRead(
            long id, long installationId, LocalDate readOn, BigDecimal register, ReadKind kind, ReadState state) {}

    /** A read that counts, kept from others until the transaction ends. */
    StoredRead require(ReadId read) {
        return jdbc.sql(STORED + """
                 where id = :id
                   and state in ('ACCEPTED', 'EXCEPTION')
                   for update
                """)
                .param("id", read.value())
                .query(StoredRead.class)
                .optional()
                .orElseThrow(() -> new Rejection("This read no longer counts: another one has taken its place."));
    }

    /** A read as it is stored, whether it counts or not. */
    StoredRead any(long read) {
        return jdbc.sql(STORED + " where id = :id")
                .param("id", read)
                .query(StoredRead.class)
                .single();
    }

    Optional<StoredRead> counting(long read) {
        return Optional.of(any(read)).filter(stored -> stored.state().counts());
    }

    /** The read of a day that counts, that of an installation left out. */
    Optional<StoredRead> countingOn(long installation, LocalDate day) {
        return jdbc.sql(STORED + """
                 where installation_id = :installation
                   and read_on = :day
                   and kind <> 'INITIAL'
                   and state in ('ACCEPTED', 'EXCEPTION')
                """)
                .param("installation", installation)
                .param("day", day)
                .query(StoredRead.class)
                .optional();
    }

    void become(long read, ReadState state) {
        jdbc.sql("update metering.read set state = :state where id = :id")
                .param("state", state.name())
                .param("id", read)
                .update();
    }

    /** Average use per day, over the ten weeks before, of main meters of this size on the route of a point; if any. */
    Optional<BigDecimal> routeAveragePerDay(InstalledMeter like, LocalDate before) {
        return jdbc.sql("""
                select sum(r.usage) / nullif(sum(r.read_on - r.previous_on), 0)
                  from premises.service_point here
                  join premises.service_point sp on sp.route_id = here.route_id
                  join metering.installation i on i.service_point_id = sp.id and i.role = 'MAIN'
                  join metering.meter m on m.id = i.meter_id and m.size = :size and m.unit = :unit
                  join metering.read r on r.installation_id = i.id
                 where here.id = :point
                   and r.read_on > cast(:before as date) - 70
                   and r.read_on <= :before
                   and r.state = 'ACCEPTED'
                   and r.kind in ('ACTUAL', 'CUSTOMER')
                having sum(r.read_on - r.previous_on) > 0
                """)
                .param("size", like.size())
                .param("unit", like.register().unit().name())
                .param("point", like.servicePoint())
                .param("before", before)
                .query(BigDecimal.class)
                .optional();
    }

    /** Stores what earlier reads changed about the use of later ones. */
    void correctUsage(CountedRead read) {
        jdbc.sql("update metering.read set previous_on = :previousOn, usage = :usage where id = :id")
                .param("previousOn", read.previousOn())
                .param("usage", read.usage())
                .param("id", read.id())
                .update();
    }

    private static CountedRead counted(ResultSet row) throws SQLException {
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

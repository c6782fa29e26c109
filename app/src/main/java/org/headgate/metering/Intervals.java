package org.headgate.metering;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Use by interval, in monthly partitions. What comes again replaces what was there. */
@Repository
class Intervals {
    private final JdbcClient jdbc;
    private final DataSource database;

    Intervals(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** A meter of a file that nobody knows, or that was not in place. */
    record Unknown(String meter, LocalDate day) {}

    /** Stores them, and answers the meters that could not be found, each once. */
    List<Unknown> store(GatheredIntervals gathered) {
        if (gathered.isEmpty()) return List.of();
        jdbc.sql("""
                create temporary table interval_line (
                    serial text, endpoint text, started_at timestamp, minutes int, use numeric, unit text, quality text,
                    line int) on commit drop
                """).update();
        gathered.into(
                database, "pg_temp.interval_line (serial, endpoint, started_at, minutes, use, unit, quality, line)");
        jdbc.sql("select metering.make_interval_months(:first, :last)")
                .param("first", gathered.first())
                .param("last", gathered.last())
                .query(rows -> {});
        jdbc.sql("""
                insert into metering.interval_use (installation_id, started_at, nth, minutes, use, unit, quality)
                select i.id, l.started_at, row_number() over (partition by i.id, l.started_at order by l.line) - 1,
                       l.minutes, l.use, l.unit, l.quality
                  from pg_temp.interval_line l
                  join metering.meter m on m.serial = l.serial
                                        or (l.serial = '' and m.endpoint <> '' and m.endpoint = l.endpoint)
                  join metering.installation i on i.meter_id = m.id and i.effective @> l.started_at::date
                    on conflict (installation_id, started_at, nth) do update
                   set minutes = excluded.minutes, use = excluded.use, unit = excluded.unit, quality = excluded.quality
                """).update();
        return jdbc.sql("""
                select coalesce(nullif(l.serial, ''), l.endpoint) as meter, max(l.started_at)::date as day
                  from pg_temp.interval_line l
                 where not exists (
                       select
                         from metering.meter m
                         join metering.installation i on i.meter_id = m.id
                        where (m.serial = l.serial or (l.serial = '' and m.endpoint = l.endpoint))
                          and i.effective @> l.started_at::date)
                   and not exists (
                       select
                         from metering.read_exception e
                        where e.meter_serial = coalesce(nullif(l.serial, ''), l.endpoint)
                          and e.resolution is null)
                 group by 1
                """).query(Unknown.class).list();
    }
}

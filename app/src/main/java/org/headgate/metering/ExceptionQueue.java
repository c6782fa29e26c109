package org.headgate.metering;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.headgate.kernel.VolumeUnit;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What waits for a person, worst first, read by read. */
@Repository
class ExceptionQueue {
    private static final String WAITING = """
            with waiting as (
                 select min(e.id) as id, e.read_id, max(e.severity) as severity,
                        min(e.installation_id) as installation_id, min(e.service_point_id) as service_point_id,
                        min(e.meter_serial) as meter_serial, min(e.read_on) as read_on,
                        jsonb_agg(jsonb_build_object('kind', e.kind, 'facts', e.facts) order by e.severity desc)
                            as concerns
                   from metering.read_exception e
                  where e.resolution is null
                  group by e.read_id, case when e.read_id is null then e.id end)
            select w.id, w.read_id, w.severity, w.installation_id, w.service_point_id, w.read_on, w.concerns::text,
                   coalesce(ro.code, '') as route, sp.sequence, coalesce(p.address, '') as address,
                   coalesce(m.serial, w.meter_serial) as serial,
                   r.register, r.kind, r.previous_on, r.usage, r.unit
              from waiting w
              left join metering.read r on r.id = w.read_id
              left join metering.installation i on i.id = w.installation_id
              left join metering.meter m on m.id = i.meter_id
              left join premises.service_point sp on sp.id = w.service_point_id
              left join premises.premises p on p.id = sp.premises_id
              left join premises.route ro on ro.id = sp.route_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ReadExceptions exceptions;
    private final Installations installations;
    private final MeterHistories histories;

    ExceptionQueue(
            JdbcClient jdbc,
            JsonMapper json,
            ReadExceptions exceptions,
            Installations installations,
            MeterHistories histories) {
        this.jdbc = jdbc;
        this.json = json;
        this.exceptions = exceptions;
        this.installations = installations;
        this.histories = histories;
    }

    int count() {
        return jdbc.sql("""
                select count(distinct coalesce(read_id, -id))
                  from metering.read_exception
                 where resolution is null
                """).query(Integer.class).single();
    }

    /** Those for whose meters no read of that day or later has come since, in route order. */
    List<AwaitedReread> awaited() {
        return jdbc.sql("""
                select distinct on (ro.code, sp.sequence, i.id)
                       e.id as exception, i.id as installation, sp.id as service_point, ro.code as route, sp.sequence,
                       p.address, m.serial, e.read_on, e.reason, by.full_name as asked_by
                  from metering.read_exception e
                  join metering.installation i on i.id = e.installation_id
                  join metering.meter m on m.id = i.meter_id
                  join premises.service_point sp on sp.id = i.service_point_id
                  join premises.premises p on p.id = sp.premises_id
                  join premises.route ro on ro.id = sp.route_id
                  join office.person by on by.id = e.resolved_by
                 where e.resolution = 'REREAD'
                   and not exists (
                       select from metering.read r
                        where r.installation_id = e.installation_id
                          and r.state in ('ACCEPTED', 'EXCEPTION')
                          and r.read_on >= e.read_on
                          and r.kind <> 'ESTIMATED')
                 order by ro.code, sp.sequence, i.id, e.id desc
                """).query(AwaitedReread.class).list();
    }

    List<QueuedRead> worst(int offset, int limit) {
        return withUsual(jdbc.sql(WAITING + " order by w.severity desc, w.id offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(this::queued)
                .list());
    }

    List<QueuedRead> in(ReadScope scope) {
        return withUsual(jdbc.sql(WAITING + """
                 where (ro.id = :route or ro.cycle_id = :cycle)
                 order by w.severity desc, w.id
                """)
                .param("route", scope.route())
                .param("cycle", scope.cycle())
                .query(this::queued)
                .list());
    }

    List<QueuedRead> at(ServicePointId point) {
        return withUsual(jdbc.sql(WAITING + " where w.service_point_id = :point order by w.severity desc, w.id")
                .param("point", point.value())
                .query(this::queued)
                .list());
    }

    List<QueuedRead> one(ReadExceptionId exception) {
        return withUsual(jdbc.sql(WAITING + """
                 where w.id = :id
                    or w.read_id = (select read_id from metering.read_exception where id = :id)
                """)
                .param("id", exception.value())
                .query(this::queued)
                .list());
    }

    private QueuedRead queued(ResultSet row, int number) throws SQLException {
        var read = nullable(row, "read_id");
        var installation = nullable(row, "installation_id");
        var point = nullable(row, "service_point_id");
        var sequence = nullable(row, "sequence");
        var kind = row.getString("kind");
        var unit = row.getString("unit");
        return new QueuedRead(
                new ReadExceptionId(row.getLong("id")),
                read == null ? null : new ReadId(read),
                installation == null ? null : new InstallationId(installation),
                point == null ? null : new ServicePointId(point),
                row.getString("route"),
                sequence == null ? null : (Integer) sequence.intValue(),
                row.getString("address"),
                row.getString("serial"),
                row.getObject("read_on", LocalDate.class),
                (@Nullable BigDecimal) row.getBigDecimal("register"),
                kind == null ? null : ReadKind.valueOf(kind),
                (@Nullable LocalDate) row.getObject("previous_on", LocalDate.class),
                (@Nullable BigDecimal) row.getBigDecimal("usage"),
                unit == null ? null : VolumeUnit.valueOf(unit),
                null,
                row.getInt("severity"),
                concerns(row.getString("concerns")));
    }

    private List<ReadConcern> concerns(String text) {
        var concerns = new ArrayList<ReadConcern>();
        for (var concern : json.readTree(text))
            concerns.add(exceptions.concern(
                    concern.get("kind").asString(), concern.get("facts").toString()));
        return concerns;
    }

    private static @Nullable Long nullable(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : (Long) number;
    }

    /** Adds what the points usually use, with a few queries for all of them. */
    private List<QueuedRead> withUsual(List<QueuedRead> queued) {
        var ids = queued.stream()
                .map(QueuedRead::installation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (ids.isEmpty()) return queued;
        var earliest = queued.stream()
                .map(QueuedRead::readOn)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        var known = histories.of(installations.these(ids), earliest);
        return queued.stream()
                .map(read -> withUsual(read, known.get(installationOf(read))))
                .toList();
    }

    private static Long installationOf(QueuedRead read) {
        return read.installation() == null ? -1L : (Long) read.installation().value();
    }

    private static QueuedRead withUsual(QueuedRead read, @Nullable MeterHistory history) {
        if (history == null) return read;
        var from = history.base(read.readOn()).map(UsageBase::seenOn);
        if (from.isEmpty() || !from.get().isBefore(read.readOn())) return read;
        var days = BigDecimal.valueOf(read.readOn().toEpochDay() - from.get().toEpochDay());
        var usage = history.usage(read.readOn());
        var usual = usage.sameSeasonPerDay(from.get(), read.readOn())
                .or(usage::recentPerDay)
                .map(days::multiply);
        if (usual.isEmpty()) return read;
        return new QueuedRead(
                read.exception(),
                read.read(),
                read.installation(),
                read.servicePoint(),
                read.route(),
                read.sequence(),
                read.address(),
                read.serial(),
                read.readOn(),
                read.register(),
                read.kind(),
                read.previousOn(),
                read.use(),
                history.meter().register().unit(),
                usual.get(),
                read.severity(),
                read.concerns());
    }
}

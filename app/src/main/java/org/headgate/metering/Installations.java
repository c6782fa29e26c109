package org.headgate.metering;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.headgate.database.Copy;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meters and where they were and are installed. */
@Repository
class Installations {
    private static final String COLUMNS = """
            select i.id, i.service_point_id, i.role, lower(i.effective) as from_day, upper(i.effective) as until_day,
                   m.serial, m.endpoint, m.size, m.dials, m.unit, m.multiplier
              from metering.installation i
              join metering.meter m on m.id = i.meter_id
            """;

    private final JdbcClient jdbc;
    private final DataSource database;

    Installations(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /**
     * Everywhere that the meters with these serial numbers or endpoints were installed. Two look-ups by key instead of a
     * join: for a chunk of a large file the planner would read all meters of the district each time.
     */
    List<InstalledMeter> ofMeters(Collection<String> serials, Collection<String> endpoints) {
        var meters = new HashMap<Long, Meter>();
        jdbc.sql("""
                select id, serial, endpoint, size, dials, unit, multiplier
                  from metering.meter
                 where serial = any(:serials)
                    or (endpoint <> '' and endpoint = any(:endpoints))
                """)
                .param("serials", serials.toArray(String[]::new))
                .param("endpoints", endpoints.toArray(String[]::new))
                .query(Meter.class)
                .list()
                .forEach(meter -> meters.put(meter.id(), meter));
        return jdbc.sql("""
                select id, meter_id, service_point_id, role, lower(effective) as from_day, upper(effective) as until_day
                  from metering.installation
                 where meter_id = any(:meters)
                """)
                .param("meters", meters.keySet().toArray(Long[]::new))
                .query((row, _) -> installed(row, meters.get(row.getLong("meter_id"))))
                .list();
    }

    private record Meter(
            long id, String serial, String endpoint, String size, int dials, VolumeUnit unit, BigDecimal multiplier) {}

    /** A meter that was at a point once. */
    record Former(long id, long servicePoint, MeterRole role, DateRange effective) {
        /** Whether it did the other's job before it. */
        boolean precedes(InstalledMeter other) {
            return servicePoint == other.servicePoint()
                    && role == other.role()
                    && !effective.end().isAfter(other.effective().from());
        }
    }

    /** What was installed at these points and is no more, oldest first. */
    List<Former> formerlyAt(Collection<Long> servicePoints) {
        return jdbc.sql("""
                select id, service_point_id, role, lower(effective) as from_day, upper(effective) as until_day
                  from metering.installation
                 where service_point_id = any(:points)
                   and not upper_inf(effective)
                 order by lower(effective)
                """)
                .param("points", servicePoints.toArray(Long[]::new))
                .query((row, _) -> new Former(
                        row.getLong("id"),
                        row.getLong("service_point_id"),
                        MeterRole.valueOf(row.getString("role")),
                        effective(row)))
                .list();
    }

    List<InstalledMeter> these(Collection<InstallationId> installations) {
        return jdbc.sql(COLUMNS + " where i.id = any(:ids)")
                .param("ids", installations.stream().map(InstallationId::value).toArray(Long[]::new))
                .query(Installations::installed)
                .list();
    }

    InstalledMeter require(long installation) {
        return one(installation).orElseThrow(() -> new Rejection("There is no installation %d.", installation));
    }

    Optional<InstalledMeter> one(long installation) {
        return jdbc.sql(COLUMNS + " where i.id = :id")
                .param("id", installation)
                .query(Installations::installed)
                .optional();
    }

    /** The serial numbers, of these, that are known, with the meter's id. */
    Map<String, Long> known(Collection<String> serials) {
        var known = new HashMap<String, Long>();
        jdbc.sql("select id, serial from metering.meter where serial = any(:serials)")
                .param("serials", serials.toArray(String[]::new))
                .query((row, _) -> known.put(row.getString("serial"), row.getLong("id")))
                .list();
        return known;
    }

    /** Meters that are not known yet, and all these installations; answers their ids in order. */
    List<Long> add(List<NewInstallation> installations) {
        var meters = known(installations.stream().map(NewInstallation::serial).toList());
        if (!meters.isEmpty()) refuseMetersInPlace(installations);
        addMeters(
                installations.stream()
                        .filter(i -> !meters.containsKey(i.serial()))
                        .toList(),
                meters);
        var ids = reserve("metering.installation", installations.size());
        var rows = new Copy();
        for (var i = 0; i < ids.size(); i++) {
            var installation = installations.get(i);
            rows.add(ids.get(i))
                    .add(meters.get(installation.serial()))
                    .add(installation.servicePoint())
                    .add(installation.role().name())
                    .add(DateRange.startingOn(installation.installedOn()))
                    .row();
        }
        rows.into(database, "metering.installation (id, meter_id, service_point_id, role, effective)");
        return ids;
    }

    private void refuseMetersInPlace(List<NewInstallation> installations) {
        var starts = new HashMap<String, LocalDate>();
        installations.forEach(installation -> starts.put(installation.serial(), installation.installedOn()));
        for (var place : ofMeters(starts.keySet(), List.of())) {
            var start = starts.get(place.serial());
            var until = place.effective().until();
            if (start != null && (until == null || until.isAfter(start)))
                throw new Rejection(
                        "Meter %s is installed elsewhere since %s: take it out there first.",
                        place.serial(), place.effective().from());
        }
    }

    private void addMeters(List<NewInstallation> unknown, Map<String, Long> ids) {
        var reserved = reserve("metering.meter", unknown.size());
        var rows = new Copy();
        for (var i = 0; i < reserved.size(); i++) {
            var meter = unknown.get(i);
            if (ids.put(meter.serial(), reserved.get(i)) != null)
                throw new Rejection("Meter %s is to be installed twice.", meter.serial());
            rows.add(reserved.get(i))
                    .add(meter.serial())
                    .add(meter.size())
                    .add(meter.dials())
                    .add(meter.unit().name())
                    .add(meter.multiplier())
                    .add(meter.manufacturer())
                    .add(meter.endpoint())
                    .row();
        }
        rows.into(database, "metering.meter (id, serial, size, dials, unit, multiplier, manufacturer, endpoint)");
    }

    /** The meter is out from that day on. */
    void end(long installation, LocalDate on) {
        var ended = jdbc.sql("""
                update metering.installation
                   set effective = daterange(lower(effective), :on)
                 where id = :id
                   and lower(effective) < :on
                   and upper_inf(effective)
                """).param("id", installation).param("on", on).update();
        if (ended == 0)
            throw new Rejection("The meter cannot be taken out on %s: it was put in later, or is out already.", on);
    }

    private List<Long> reserve(String table, int count) {
        return jdbc.sql("select nextval(pg_get_serial_sequence(:table, 'id')) from generate_series(1, :count)")
                .param("table", table)
                .param("count", count)
                .query(Long.class)
                .list();
    }

    private static InstalledMeter installed(ResultSet row, @Nullable Meter meter) throws SQLException {
        if (meter == null)
            throw new IllegalStateException("installation %d without a meter".formatted(row.getLong("id")));
        return InstalledMeter.of(
                row.getLong("id"),
                row.getLong("service_point_id"),
                MeterRole.valueOf(row.getString("role")),
                effective(row),
                meter.serial(),
                meter.endpoint(),
                meter.size(),
                meter.dials(),
                meter.unit(),
                meter.multiplier());
    }

    private static InstalledMeter installed(ResultSet row, int number) throws SQLException {
        return InstalledMeter.of(
                row.getLong("id"),
                row.getLong("service_point_id"),
                MeterRole.valueOf(row.getString("role")),
                effective(row),
                row.getString("serial"),
                row.getString("endpoint"),
                row.getString("size"),
                row.getInt("dials"),
                VolumeUnit.valueOf(row.getString("unit")),
                row.getBigDecimal("multiplier"));
    }

    private static DateRange effective(ResultSet row) throws SQLException {
        return new DateRange(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class));
    }
}

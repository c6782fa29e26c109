package org.headgate.metering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.headgate.database.Copy;
import org.headgate.database.Identities;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.VolumeUnit;
import org.headgate.premises.ServicePointId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over meters and their reads from another system, as they were there: nothing is validated again, so that a
 * district begins with its history. In bulk, by {@code copy}.
 */
@Service
public class MeterTakeover {
    private static final String SOURCE = "taken over";
    /** Meters whose reads are sent at once: years of reads of a whole district would not fit in memory. */
    private static final int CHUNK = 2_000;

    private final JdbcClient jdbc;
    private final DataSource database;

    MeterTakeover(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Adds these installations with their reads, and the meters that are not known yet; answers the installations in order. */
    @Transactional
    public List<InstallationId> add(List<PastMeter> meters) {
        var ids = addMeters(meters);
        var installations = Identities.of(jdbc, "metering.installation", meters.size());
        var rows = new Copy();
        for (int i = 0; i < meters.size(); i++) {
            var one = meters.get(i);
            rows.add(installations.get(i))
                    .add(ids.get(one.serial()))
                    .add(one.servicePoint().value())
                    .add(one.role().name())
                    .add(one.effective())
                    .row();
        }
        rows.into(database, "metering.installation (id, meter_id, service_point_id, role, effective)");
        for (int from = 0; from < meters.size(); from += CHUNK) {
            int until = Math.min(from + CHUNK, meters.size());
            addReads(meters.subList(from, until), installations.subList(from, until));
        }
        return installations.stream().map(InstallationId::new).toList();
    }

    /** Corrects who made a meter and which radio reports for it. */
    @Transactional
    public void correct(String serial, String manufacturer, String endpoint) {
        jdbc.sql("""
                update metering.meter
                   set manufacturer = :manufacturer, endpoint = :endpoint
                 where serial = :serial
                """)
                .param("manufacturer", manufacturer)
                .param("endpoint", endpoint)
                .param("serial", serial)
                .update();
    }

    /** Everything that is or was installed, without the reads. */
    public List<PastMeter> installed() {
        return jdbc.sql("""
                select m.serial, m.size, m.dials, m.unit, m.multiplier, m.manufacturer, m.endpoint, i.service_point_id,
                       i.role, lower(i.effective) as starts, upper(i.effective) as ends
                  from metering.installation i
                  join metering.meter m on m.id = i.meter_id
                 order by i.id
                """)
                .query((row, _) -> new PastMeter(
                        row.getString("serial"),
                        row.getString("size"),
                        row.getInt("dials"),
                        VolumeUnit.valueOf(row.getString("unit")),
                        row.getBigDecimal("multiplier"),
                        row.getString("manufacturer"),
                        row.getString("endpoint"),
                        new ServicePointId(row.getLong("service_point_id")),
                        MeterRole.valueOf(row.getString("role")),
                        new DateRange(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                        List.of()))
                .list();
    }

    private Map<String, Long> addMeters(List<PastMeter> meters) {
        var ids = known(meters.stream().map(PastMeter::serial).toList());
        var unknown = new HashMap<String, PastMeter>();
        for (var meter : meters) if (!ids.containsKey(meter.serial())) unknown.putIfAbsent(meter.serial(), meter);
        var reserved = Identities.of(jdbc, "metering.meter", unknown.size()).iterator();
        var rows = new Copy();
        for (var meter : meters) {
            if (ids.containsKey(meter.serial())) continue;
            ids.put(meter.serial(), reserved.next());
            rows.add(ids.get(meter.serial()))
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
        return ids;
    }

    private Map<String, Long> known(Collection<String> serials) {
        var known = new HashMap<String, Long>();
        jdbc.sql("select id, serial from metering.meter where serial = any(:serials)")
                .param("serials", serials.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("serial"), row.getLong("id"));
                });
        return known;
    }

    private void addReads(List<PastMeter> meters, List<Long> installations) {
        var rows = new Copy();
        var ids = reserveReads(
                        meters.stream().mapToInt(meter -> meter.reads().size()).sum())
                .iterator();
        for (int i = 0; i < meters.size(); i++) {
            var meter = meters.get(i);
            for (var read : meter.reads())
                rows.add(ids.next())
                        .add(installations.get(i))
                        .add(meter.servicePoint().value())
                        .add(read.on())
                        .add(read.register())
                        .add(read.kind().name())
                        .add(ReadState.ACCEPTED.name())
                        .add(read.previousOn())
                        .add(read.usage())
                        .add(meter.unit().name())
                        .add(SOURCE)
                        .row();
        }
        rows.into(database, """
                metering.read (id, installation_id, service_point_id, read_on, register, kind, state, previous_on, \
                usage, unit, source)""");
    }

    private List<Long> reserveReads(int count) {
        return jdbc.sql("select nextval('metering.read_id') from generate_series(1, :count) order by 1")
                .param("count", count)
                .query(Long.class)
                .list();
    }
}

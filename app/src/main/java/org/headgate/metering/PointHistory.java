package org.headgate.metering;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.VolumeUnit;
import org.headgate.premises.ServicePointId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meters, reads and use of one service point, as its pages show them. */
@Repository
class PointHistory {
    private final JdbcClient jdbc;
    private final Estimates estimates;

    PointHistory(JdbcClient jdbc, Estimates estimates) {
        this.jdbc = jdbc;
        this.estimates = estimates;
    }

    List<MeterCard> meters(ServicePointId point) {
        return jdbc.sql("""
                select i.id, m.serial, m.size, m.dials, m.unit, m.multiplier, m.manufacturer, m.endpoint, i.role,
                       lower(i.effective) as from_day, upper(i.effective) as until_day
                  from metering.installation i
                  join metering.meter m on m.id = i.meter_id
                 where i.service_point_id = :point
                 order by lower(i.effective) desc, i.role desc, i.id desc
                """)
                .param("point", point.value())
                .query(PointHistory::meter)
                .list();
    }

    List<ReadCard> reads(ServicePointId point, int limit) {
        return jdbc.sql("""
                select r.id, r.installation_id, m.serial, i.role, r.read_on, r.register, r.kind, r.state, r.previous_on,
                       r.usage, r.unit, r.source, coalesce(by.full_name, '') as entered_by, r.reason, r.derivation::text
                  from metering.read r
                  join metering.installation i on i.id = r.installation_id
                  join metering.meter m on m.id = i.meter_id
                  left join office.person by on by.id = r.entered_by
                 where r.service_point_id = :point
                 order by r.read_on desc, (r.kind = 'INITIAL') desc, r.id desc
                 limit :limit
                """)
                .param("point", point.value())
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** So many months up to that one, each with the year before. */
    List<MonthlyUse> months(ServicePointId point, YearMonth last, int count) {
        record Month(LocalDate month, BigDecimal use, boolean estimated) {}
        var first = last.minusMonths(count - 1L);
        var known = new HashMap<YearMonth, Month>();
        jdbc.sql("""
                select date_trunc('month', read_on)::date as month, sum(usage) as use,
                       bool_or(kind = 'ESTIMATED') as estimated
                  from metering.read
                 where service_point_id = :point
                   and state = 'ACCEPTED'
                   and kind <> 'INITIAL'
                   and previous_on < read_on
                   and read_on >= :first
                   and read_on < :end
                 group by 1
                """)
                .param("point", point.value())
                .param("first", first.minusYears(1).atDay(1))
                .param("end", last.plusMonths(1).atDay(1))
                .query(Month.class)
                .list()
                .forEach(month -> known.put(YearMonth.from(month.month()), month));
        var months = new ArrayList<MonthlyUse>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            var now = known.get(month);
            var before = known.get(month.minusYears(1));
            months.add(new MonthlyUse(
                    month,
                    now == null ? null : now.use(),
                    before == null ? null : before.use(),
                    now != null && now.estimated()));
        }
        return months;
    }

    private static MeterCard meter(ResultSet row, int number) throws SQLException {
        return new MeterCard(
                new InstallationId(row.getLong("id")),
                row.getString("serial"),
                row.getString("size"),
                row.getInt("dials"),
                VolumeUnit.valueOf(row.getString("unit")),
                row.getBigDecimal("multiplier"),
                row.getString("manufacturer"),
                row.getString("endpoint"),
                MeterRole.valueOf(row.getString("role")),
                new DateRange(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)));
    }

    private ReadCard read(ResultSet row, int number) throws SQLException {
        var derivation = row.getString("derivation");
        return new ReadCard(
                new ReadId(row.getLong("id")),
                new InstallationId(row.getLong("installation_id")),
                row.getString("serial"),
                MeterRole.valueOf(row.getString("role")),
                row.getObject("read_on", LocalDate.class),
                row.getBigDecimal("register"),
                ReadKind.valueOf(row.getString("kind")),
                ReadState.valueOf(row.getString("state")),
                row.getObject("previous_on", LocalDate.class),
                row.getBigDecimal("usage"),
                VolumeUnit.valueOf(row.getString("unit")),
                row.getString("source"),
                row.getString("entered_by"),
                row.getString("reason"),
                derivation == null ? null : estimates.ofDerivation(derivation));
    }
}

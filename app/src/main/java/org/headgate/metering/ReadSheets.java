package org.headgate.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.headgate.district.ReadLimits;
import org.headgate.premises.RouteId;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read sheets of the routes. */
@Repository
class ReadSheets {
    private final JdbcClient jdbc;
    private final Installations installations;
    private final MeterHistories histories;
    private final ReadRules rules;

    ReadSheets(JdbcClient jdbc, Installations installations, MeterHistories histories, ReadRules rules) {
        this.jdbc = jdbc;
        this.installations = installations;
        this.histories = histories;
        this.rules = rules;
    }

    private record Stop(InstallationId installation, int sequence, String address, String note) {}

    /** All meters of the route's active points that are in place on the day, in the order of the walk. */
    List<ReadSheetLine> sheet(RouteId route, LocalDate day) {
        var stops = jdbc.sql("""
                select i.id, sp.sequence, p.address, sp.note
                  from premises.service_point sp
                  join premises.premises p on p.id = sp.premises_id
                  join metering.installation i on i.service_point_id = sp.id
                 where sp.route_id = :route
                   and sp.state = 'ACTIVE'
                   and i.effective @> cast(:day as date)
                 order by sp.sequence, i.id
                """)
                .param("route", route.value())
                .param("day", day)
                .query(ReadSheets::stop)
                .list();
        var meters = new HashMap<InstallationId, InstalledMeter>();
        for (var meter :
                installations.these(stops.stream().map(Stop::installation).toList()))
            meters.put(new InstallationId(meter.id()), meter);
        var known = histories.of(meters.values(), day);
        var occupants = rules.occupants(meters.values(), day);
        var policy = rules.policy();
        return stops.stream()
                .map(stop -> {
                    var history = known.get(stop.installation().value());
                    if (history == null) throw new IllegalStateException("no history of " + stop.installation());
                    var occupant = occupants.getOrDefault(history.meter().servicePoint(), Occupancy.Occupant.UNKNOWN);
                    return line(stop, history, policy.limitsFor(occupant.rateClass()), day);
                })
                .toList();
    }

    private static Stop stop(ResultSet row, int number) throws SQLException {
        return new Stop(
                new InstallationId(row.getLong("id")),
                row.getInt("sequence"),
                row.getString("address"),
                row.getString("note"));
    }

    private static ReadSheetLine line(Stop stop, MeterHistory history, ReadLimits limits, LocalDate day) {
        var meter = history.meter();
        var base = history.base(day).orElse(null);
        var expected = base == null ? null : expected(history, base, limits, day);
        var there = history.on(day).orElse(null);
        return new ReadSheetLine(
                stop.installation(),
                new ServicePointId(meter.servicePoint()),
                stop.sequence(),
                stop.address(),
                stop.note(),
                meter.serial(),
                meter.size(),
                meter.register().dials(),
                meter.register().unit(),
                meter.role(),
                base == null ? null : base.previousOn(),
                base == null ? null : base.previousRegister(),
                expected == null ? null : expected.from(),
                expected == null ? null : expected.to(),
                there == null ? null : there.register(),
                there == null ? null : there.state());
    }

    private record Expected(BigDecimal from, BigDecimal to) {}

    /** The dials between which use is neither low nor high by the limits; a spread that varies more widens it. */
    private static @Nullable Expected expected(MeterHistory history, UsageBase base, ReadLimits limits, LocalDate day) {
        var register = history.meter().register();
        var usual = ReadValidation.Usual.of(
                history.facts(day, base.seenRegister(), ReadKind.ACTUAL, "", Occupancy.Occupant.UNKNOWN), base);
        if (!usual.known()) return null;
        return new Expected(
                dials(base, register, usual.least().multiply(limits.lowShare())),
                dials(base, register, usual.most().multiply(limits.highTimes())));
    }

    private static BigDecimal dials(UsageBase base, Register register, BigDecimal use) {
        var counts = register.counts(register.role().signed(use)).setScale(0, RoundingMode.HALF_UP);
        return base.seenRegister().add(counts).remainder(register.capacity());
    }
}

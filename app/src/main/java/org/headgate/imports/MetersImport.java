package org.headgate.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.VolumeUnit;
import org.headgate.metering.MeterRole;
import org.headgate.metering.MeterTakeover;
import org.headgate.metering.PastMeter;
import org.headgate.metering.PastRead;
import org.headgate.metering.ReadKind;
import org.headgate.premises.Premises;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Meters where they are or were installed, each with the read from which the office goes on counting. */
@Component
class MetersImport implements FileImport {
    private final Premises premises;
    private final MeterTakeover meters;

    MetersImport(Premises premises, MeterTakeover meters) {
        this.premises = premises;
        this.meters = meters;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.METERS;
    }

    @Override
    public ImportReport take(CsvFile file) {
        var sheet = new Sheet(kind(), file);
        var points = new HashMap<String, ServicePointId>();
        for (var point : premises.servicePoints()) points.put(point.reference(), point.id());
        var known = new HashMap<String, List<PastMeter>>();
        for (var meter : meters.installed()) listOf(known, meter.serial()).add(meter);
        var added = new ArrayList<PastMeter>();
        for (var row = sheet.next(); row != null; row = sheet.next()) {
            var meter = meter(row, points);
            if (meter == null) continue;
            var there = find(listOf(known, meter.serial()), meter);
            if (there != null) compare(row, sheet, there, meter);
            else if (fits(row, listOf(known, meter.serial()), meter)) {
                listOf(known, meter.serial()).add(meter);
                added.add(meter);
                sheet.added();
            }
        }
        sheet.refuseIfBad();
        meters.add(added);
        return sheet.report(kind(), file);
    }

    private static @Nullable PastMeter meter(Row row, Map<String, ServicePointId> points) {
        var serial = row.filled("meter");
        var point = points.get(row.filled("service_point"));
        if (point == null && !row.text("service_point").isEmpty())
            row.problem(
                    "service_point",
                    "there is no service point \"%s\"; import premises first".formatted(row.text("service_point")));
        var size = row.filled("size");
        var dials = row.count("dials", 3, 10);
        var unit = row.made("unit", () -> VolumeUnit.parse(row.text("unit")));
        var multiplier = row.text("multiplier").isEmpty() ? BigDecimal.ONE : row.numberIfGiven("multiplier");
        if (multiplier != null && multiplier.signum() <= 0)
            row.problem("multiplier", "\"%s\" is not above zero".formatted(row.text("multiplier")));
        var role = row.choice("role", MeterRole.class);
        var effective = effective(row);
        var reads = dials == null || effective == null ? List.<PastRead>of() : reads(row, dials, effective);
        if (!row.isGood() || point == null || dials == null || unit == null || multiplier == null) return null;
        if (role == null || effective == null) return null;
        return new PastMeter(
                serial,
                size,
                dials,
                unit,
                multiplier,
                row.text("manufacturer"),
                row.text("endpoint"),
                point,
                role,
                effective,
                reads);
    }

    private static @Nullable DateRange effective(Row row) {
        var installed = row.day("installed_on");
        var removed = row.dayIfGiven("removed_on");
        if (installed == null) return null;
        if (removed == null) return DateRange.startingOn(installed);
        if (removed.isAfter(installed)) return new DateRange(installed, removed);
        row.problem("removed_on", "%s is not after installed_on, %s".formatted(removed, installed));
        return null;
    }

    /** The read of the last bill, or of the installation where no other day is given. */
    private static List<PastRead> reads(Row row, int dials, DateRange effective) {
        var register = row.numberIfGiven("register");
        var on = row.dayIfGiven("read_on");
        if (on != null && register == null) row.problem("register", "is blank; give what the dials showed on read_on");
        if (register == null) return List.of();
        if (register.signum() < 0 || register.compareTo(BigDecimal.TEN.pow(dials)) >= 0)
            row.problem("register", "\"%s\" does not fit %d dials".formatted(row.text("register"), dials));
        if (on != null && on.isBefore(effective.from()))
            row.problem("read_on", "%s is before installed_on, %s".formatted(on, effective.from()));
        boolean first = on == null || on.equals(effective.from());
        return List.of(new PastRead(
                on == null ? effective.from() : on,
                register,
                first ? ReadKind.INITIAL : ReadKind.ACTUAL,
                null,
                BigDecimal.ZERO));
    }

    private static @Nullable PastMeter find(List<PastMeter> places, PastMeter meter) {
        for (var place : places)
            if (place.effective().from().equals(meter.effective().from())) return place;
        return null;
    }

    private void compare(Row row, Sheet sheet, PastMeter there, PastMeter now) {
        keeps(row, "service_point", there.servicePoint().equals(now.servicePoint()), "its service point");
        keeps(row, "size", there.size().equals(now.size()), "size " + there.size());
        keeps(row, "dials", there.dials() == now.dials(), there.dials() + " dials");
        keeps(row, "unit", there.unit() == now.unit(), "the unit " + there.unit());
        keeps(
                row,
                "multiplier",
                there.multiplier().compareTo(now.multiplier()) == 0,
                "multiplier " + there.multiplier());
        keeps(row, "role", there.role() == now.role(), "the role " + there.role());
        keeps(
                row,
                "removed_on",
                there.effective().equals(now.effective()),
                "its days, from " + there.effective().from());
        if (!row.isGood()) return;
        if (there.manufacturer().equals(now.manufacturer()) && there.endpoint().equals(now.endpoint())) return;
        meters.correct(now.serial(), now.manufacturer(), now.endpoint());
        sheet.changed();
    }

    /** Reads were worked out with these: they change in the office, by an exchange, and not by a file. */
    private static void keeps(Row row, String column, boolean same, String what) {
        if (!same)
            row.problem(
                    column,
                    "meter %s is in the office with %s, and its use was worked out so; record an exchange there instead"
                            .formatted(row.text("meter"), what));
    }

    private static boolean fits(Row row, List<PastMeter> places, PastMeter meter) {
        for (var place : places)
            if (place.effective().intersection(meter.effective()).isPresent()) {
                row.problem(
                        "installed_on",
                        "meter %s is installed elsewhere from %s%s; a meter is in one place at a time"
                                .formatted(
                                        meter.serial(),
                                        place.effective().from(),
                                        place.effective().until() == null
                                                ? ""
                                                : " until " + place.effective().until()));
                return false;
            }
        return true;
    }

    private static List<PastMeter> listOf(Map<String, List<PastMeter>> known, String serial) {
        return known.computeIfAbsent(serial, _ -> new ArrayList<>());
    }
}

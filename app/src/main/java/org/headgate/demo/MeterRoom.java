package org.headgate.demo;

import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.VolumeUnit;
import org.headgate.metering.MeterRole;
import org.jspecify.annotations.Nullable;

/** Chooses meters: sizes by what they serve, old ones read on the lid and new ones by radio. */
final class MeterRoom {
    private static final List<String> MAKERS = List.of("Badger", "Neptune", "Sensus", "Master Meter");

    private final TownPlan plan;
    private int made;

    MeterRoom(TownPlan plan) {
        this.plan = plan;
    }

    /** A meter before anything is read from it. */
    record Meter(
            String serial,
            String size,
            int dials,
            VolumeUnit unit,
            String manufacturer,
            String endpoint,
            MeterRole role) {}

    /** What measures a lot: one meter, or a compound one with two registers, or one and another whose use is taken off. */
    List<Fitted> fit(Lot lot, double mostPerMonth, Dice dice) {
        var size = size(lot, mostPerMonth);
        var from = since(lot, dice);
        boolean radio = dice.chance(0.7);
        if (lot.use() == LandUse.SCHOOL)
            return List.of(
                    new Fitted(meter(size, MeterRole.MAIN, mostPerMonth, radio, dice), from, 0.55),
                    new Fitted(meter("1\"", MeterRole.COMPOUND_LOW, mostPerMonth, radio, dice), from, 0.45));
        if (lot.use() == LandUse.INDUSTRY || lot.use() == LandUse.MARKET)
            return List.of(
                    new Fitted(meter(size, MeterRole.MAIN, mostPerMonth, radio, dice), from, 1),
                    new Fitted(meter("3/4\"", MeterRole.DEDUCT, mostPerMonth, radio, dice), from, 0.2));
        return List.of(new Fitted(meter(size, MeterRole.MAIN, mostPerMonth, radio, dice), from, 1));
    }

    /** The meter that takes the place of another: new ones have a radio. */
    Meter successor(Meter old, double mostPerMonth, Dice dice) {
        return meter(old.size(), old.role(), mostPerMonth, true, dice);
    }

    /**
     * A meter in the ground, and which part of the lot's water goes through it.
     *
     * @param from since when it is there
     */
    record Fitted(Meter meter, LocalDate from, double share) {
        DateRange effective(@Nullable LocalDate until) {
            return new DateRange(from, until);
        }
    }

    private Meter meter(String size, MeterRole role, double mostPerMonth, boolean radio, Dice dice) {
        made++;
        double kind = dice.share();
        var unit = !radio || kind < 0.3 ? VolumeUnit.CCF : kind < 0.93 ? VolumeUnit.CUBIC_FOOT : VolumeUnit.GALLON;
        int dials = unit == VolumeUnit.CCF ? 4 : 7;
        double counts = mostPerMonth * VolumeUnit.CCF.in(unit).doubleValue();
        while (counts * 25 > StrictMath.pow(10, dials)) dials++;
        var maker = dice.pick(MAKERS);
        return new Meter(
                "%02d-%06d".formatted(radio ? dice.between(15, 24) : dice.between(4, 14), 100_000 + made * 7 % 900_000),
                size,
                dials,
                unit,
                maker,
                radio ? String.valueOf(40_000_000L + made * 37L) : "",
                role);
    }

    private static String size(Lot lot, double mostPerMonth) {
        if (lot.use() == LandUse.SCHOOL) return "3\"";
        if (mostPerMonth > 150) return "2\"";
        if (mostPerMonth > 60) return "1 1/2\"";
        return mostPerMonth > 22 ? "1\"" : "3/4\"";
    }

    private LocalDate since(Lot lot, Dice dice) {
        var first = plan.firstRead(lot.cycle());
        return first.minusDays(dice.between(60, 4_000));
    }
}

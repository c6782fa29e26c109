package org.headgate.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.headgate.kernel.VolumeUnit;
import org.headgate.metering.MeterRole;
import org.headgate.metering.ReadKind;
import org.jspecify.annotations.Nullable;

/** Reads the meters of a lot, round by round and when somebody moves, as the office's books would have it. */
final class ReadingRounds {
    private final TownPlan plan;
    private final MeterRoom room;
    private final List<MeterLife> lives = new ArrayList<>();
    private final List<FieldRead> brought = new ArrayList<>();

    ReadingRounds(TownPlan plan, MeterRoom room) {
        this.plan = plan;
        this.room = room;
    }

    List<MeterLife> lives() {
        return lives;
    }

    /** The reads of the newest period, not yet in the office. */
    List<FieldRead> brought() {
        return brought;
    }

    void read(Lot lot, List<Tenancy> tenancies, WaterUse use, @Nullable Twist twist, Dice dice) {
        double most = mostPerMonth(lot, use);
        var days = days(lot, tenancies);
        for (var fitted : room.fit(lot, most, dice)) {
            var exchange = exchangeOn(lot, twist, days, dice);
            if (exchange == null) {
                follow(lot, fitted, null, use, days, twist, dice);
                continue;
            }
            var before = days.stream().filter(day -> day.isBefore(exchange)).toList();
            var after = days.stream().filter(day -> day.isAfter(exchange)).toList();
            follow(lot, fitted, exchange, use, before, null, dice);
            var successor = new MeterRoom.Fitted(room.successor(fitted.meter(), most, dice), exchange, fitted.share());
            follow(lot, successor, null, use, after, twist, dice);
        }
    }

    private double mostPerMonth(Lot lot, WaterUse use) {
        double most = 0;
        for (var month = plan.firstReadMonth(lot.cycle());
                month.isBefore(plan.lastMonth(lot.cycle()));
                month = month.plusMonths(1)) {
            var next = plan.readOn(lot.cycle(), month.plusMonths(1));
            most = Math.max(most, use.until(next) - use.until(plan.readOn(lot.cycle(), month)));
        }
        return most;
    }

    /** The days on which the lot's meters were read until the newest round that the office knows. */
    private List<LocalDate> days(Lot lot, List<Tenancy> tenancies) {
        var last = plan.lastKnownRead(lot.cycle());
        var first = plan.firstRead(lot.cycle());
        var days = new TreeSet<LocalDate>();
        for (YearMonth month = plan.firstReadMonth(lot.cycle());
                !plan.readOn(lot.cycle(), month).isAfter(last);
                month = month.plusMonths(1)) days.add(plan.readOn(lot.cycle(), month));
        for (var tenancy : tenancies) {
            if (tenancy.effective().from().isAfter(first))
                days.add(tenancy.effective().from());
            if (tenancy.effective().until() != null)
                days.add(tenancy.effective().end());
        }
        return List.copyOf(days);
    }

    private @Nullable LocalDate exchangeOn(Lot lot, @Nullable Twist twist, List<LocalDate> days, Dice dice) {
        var last = plan.lastKnownRead(lot.cycle());
        if (twist == Twist.EXCHANGED) return last.plusDays(dice.between(8, 18));
        if (twist != null || !dice.chance(0.025)) return null;
        var day = last.minusDays(dice.between(40, 500));
        return days.contains(day) ? day.plusDays(1) : day;
    }

    private void follow(
            Lot lot,
            MeterRoom.Fitted fitted,
            @Nullable LocalDate until,
            WaterUse use,
            List<LocalDate> days,
            @Nullable Twist twist,
            Dice dice) {
        var meter = fitted.meter();
        var counter = counter(lot, fitted, use, twist, dice);
        var looks = new ArrayList<MeterLife.Look>();
        boolean isSuccessor = fitted.from().isAfter(plan.firstRead(lot.cycle()));
        if (isSuccessor)
            looks.add(new MeterLife.Look(fitted.from(), counter.shown(fitted.from()), ReadKind.INITIAL, null, 0));
        long counted = isSuccessor ? counter.counted(fitted.from()) : 0;
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            boolean neverRead = twist == Twist.NEVER_READ && i >= days.size() - 2;
            boolean estimated = neverRead || (i > 1 && i < days.size() - 1 && dice.chance(0.012));
            counted = look(looks, counter, day, estimated, counted);
        }
        if (until != null) close(looks, counter, until, counted);
        lives.add(new MeterLife(
                lot,
                meter.serial(),
                meter.size(),
                meter.dials(),
                meter.unit(),
                meter.manufacturer(),
                meter.endpoint(),
                meter.role(),
                fitted.effective(until),
                looks));
        if (until == null && plan.isNewest(lot.cycle())) bring(lot, meter, counter, looks, twist, dice);
    }

    private static long look(
            List<MeterLife.Look> looks, Counter counter, LocalDate day, boolean estimated, long before) {
        if (looks.isEmpty()) {
            looks.add(new MeterLife.Look(day, counter.shown(day), ReadKind.ACTUAL, null, 0));
            return counter.counted(day);
        }
        var previous = looks.getLast().on();
        long now = counter.counted(day);
        // Estimates run a little behind, so that the next read trues them up.
        if (estimated) now = before + (now - before) * 9 / 10;
        looks.add(new MeterLife.Look(
                day,
                counter.shown(now),
                estimated ? ReadKind.ESTIMATED : ReadKind.ACTUAL,
                previous,
                counter.use(now - before)));
        return now;
    }

    private static void close(List<MeterLife.Look> looks, Counter counter, LocalDate until, long before) {
        long now = counter.counted(until);
        looks.add(new MeterLife.Look(
                until,
                counter.shown(now),
                ReadKind.FINAL,
                looks.isEmpty() ? null : looks.getLast().on(),
                looks.isEmpty() ? 0 : counter.use(now - before)));
    }

    private void bring(
            Lot lot,
            MeterRoom.Meter meter,
            Counter counter,
            List<MeterLife.Look> looks,
            @Nullable Twist twist,
            Dice dice) {
        var day = plan.lastRead(lot.cycle());
        if (twist == Twist.NOT_READ || twist == Twist.NEVER_READ) {
            brought.add(new FieldRead(meter.serial(), day, null, twist == Twist.NOT_READ ? "LOCKED GATE" : "DOG"));
            return;
        }
        long register = counter.shown(day);
        if (twist == Twist.BACKWARDS) register = Math.max(0, looks.getLast().register() - dice.between(30, 90));
        brought.add(new FieldRead(meter.serial(), day, register, ""));
    }

    private Counter counter(Lot lot, MeterRoom.Fitted fitted, WaterUse use, @Nullable Twist twist, Dice dice) {
        var meter = fitted.meter();
        double perCcf = VolumeUnit.CCF.in(meter.unit()).doubleValue() * fitted.share();
        long range = (long) StrictMath.pow(10, meter.dials());
        var first = plan.firstRead(lot.cycle());
        if (fitted.from().isAfter(first))
            return new Counter(use, perCcf, -use.until(fitted.from()) * perCcf, range, meter);
        double start = range * (0.05 + 0.6 * dice.share());
        boolean rollsNow = twist == Twist.ROLLOVER;
        if (rollsNow || dice.chance(0.006)) {
            var last = plan.lastMonth(lot.cycle());
            int back = rollsNow ? 0 : dice.between(2, 20);
            var after = plan.readOn(lot.cycle(), last.minusMonths(back));
            var before = plan.readOn(lot.cycle(), last.minusMonths(back + 1L));
            start = range - perCcf * (use.until(before) * 0.4 + use.until(after) * 0.6);
        }
        return new Counter(use, perCcf, start, range, meter);
    }

    /** The register of a meter: counts up by the use, and starts again from zero past its last figure. */
    private record Counter(WaterUse water, double perCcf, double start, long range, MeterRoom.Meter meter) {
        long counted(LocalDate day) {
            return (long) Math.floor(start + water.until(day) * perCcf + 1e-6);
        }

        long shown(LocalDate day) {
            return shown(counted(day));
        }

        long shown(long counted) {
            return Math.floorMod(counted, range);
        }

        long use(long counts) {
            return meter.role() == MeterRole.DEDUCT ? -counts : counts;
        }
    }
}

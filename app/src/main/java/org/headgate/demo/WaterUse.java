package org.headgate.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much water a lot used until a day, in ccf since the first read of its cycle. */
final class WaterUse {
    private static final double DAYS_OF_A_MONTH = 30.4;

    private final LocalDate first;
    private final double[] until;

    private WaterUse(LocalDate first, double[] until) {
        this.first = first;
        this.until = until;
    }

    double until(LocalDate day) {
        int days = (int) (day.toEpochDay() - first.toEpochDay());
        return until[Math.clamp(days, 0, until.length - 1)];
    }

    static WaterUse of(
            TownPlan plan,
            Setting setting,
            Map<String, UseSpread> spreads,
            Lot lot,
            List<Tenancy> tenancies,
            @Nullable Twist twist,
            Dice dice) {
        var spread = spreads.get(lot.use().kindOfUse);
        if (spread == null) throw new IllegalStateException("no spread of use for " + lot.use());
        double month = monthly(setting, spread, lot, dice);
        var first = plan.firstRead(lot.cycle());
        var leak = leak(plan, lot, twist, first, dice);
        var newest = plan.lastKnownRead(lot.cycle());
        int days = (int) (plan.today().toEpochDay() - first.toEpochDay()) + 1;
        var until = new double[days];
        YearMonth of = null;
        double daily = 0;
        for (int i = 1; i < days; i++) {
            var day = first.plusDays(i - 1L);
            if (!YearMonth.from(day).equals(of)) {
                of = YearMonth.from(day);
                double season = lot.use().isLandscape()
                        ? setting.thirst(of.getMonthValue())
                        : setting.season(of.getMonthValue());
                daily = month / DAYS_OF_A_MONTH * season * dice.scatter(spread.scatter());
            }
            double use = daily * occupied(tenancies, day, twist);
            if (leak.covers(day)) use = Math.max(use * leak.factor(), month / DAYS_OF_A_MONTH * leak.factor());
            if (plan.isNewest(lot.cycle()) && !day.isBefore(newest)) use *= inNewestPeriod(twist);
            until[i] = until[i - 1] + use;
        }
        return new WaterUse(first, until);
    }

    private static double monthly(Setting setting, UseSpread spread, Lot lot, Dice dice) {
        // The mean of the spread of homes is about 1.2 times its middle.
        double middle = setting.residentialUse() / 1.2;
        double homes = lot.use() == LandUse.APARTMENTS ? lot.dwellings() * 0.45 : 1;
        double share = dice.share();
        // The largest meters of a city would be absurd in a small town.
        double multiple = lot.use().isHome() ? Math.min(spread.at(share), 3.4) : Math.clamp(spread.at(share), 0.3, 3);
        return middle * lot.use().size * homes * multiple;
    }

    private static double occupied(List<Tenancy> tenancies, LocalDate day, @Nullable Twist twist) {
        for (var tenancy : tenancies) if (tenancy.occupies(day)) return 1;
        return twist == Twist.VACANT_USING ? 0.4 : 0;
    }

    private static double inNewestPeriod(@Nullable Twist twist) {
        return switch (twist) {
            case STOPPED -> 0;
            case LOW -> 0.05;
            case null -> 1;
            case LEAK, ROLLOVER, BACKWARDS, VACANT_USING, VACANT, NOT_READ, NEVER_READ, EXCHANGED, MOVED, RECLASSED ->
                1;
        };
    }

    private static Leak leak(TownPlan plan, Lot lot, @Nullable Twist twist, LocalDate first, Dice dice) {
        if (twist == Twist.LEAK)
            return new Leak(plan.lastKnownRead(lot.cycle()).plusDays(dice.between(3, 9)), 400, 3.2 + 2 * dice.share());
        if (!dice.chance(0.05)) return new Leak(first, 0, 1);
        int days = (int) (plan.lastKnownRead(lot.cycle()).toEpochDay() - first.toEpochDay());
        return new Leak(first.plusDays(dice.between(20, days - 60)), dice.between(12, 70), 2 + 3 * dice.share());
    }

    /** Water that runs away for some days. */
    private record Leak(LocalDate from, int days, double factor) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(from.plusDays(days));
        }
    }
}

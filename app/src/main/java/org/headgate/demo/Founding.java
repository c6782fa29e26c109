package org.headgate.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a town up, with as many accounts as planned: the same for the same plan. */
final class Founding {
    private static final int HOUSES_BETWEEN_TWISTS = 4;
    private static final List<Twist> TWISTS = List.of(Twist.values());

    private final TownPlan plan;
    private int housesOfNewestCycle;

    private Founding(TownPlan plan) {
        this.plan = plan;
    }

    static Town of(TownPlan plan) {
        return new Founding(plan).town();
    }

    private Town town() {
        var setting = Setting.of(plan.district());
        var dice = new Dice(plan.seed());
        var survey = new Survey(plan, setting, dice.of(1));
        var settlers = new Settlers(plan, setting, new Names(), dice.of(2));
        var rounds = new ReadingRounds(plan, new MeterRoom(plan));
        var spreads = UseSpread.all();
        var lots = new ArrayList<Lot>();
        var tenancies = new ArrayList<Tenancy>();
        while (tenancies.size() < plan.accounts()) {
            int room = plan.accounts() - tenancies.size();
            var lot = survey.next(tenancies.size(), room == 1);
            var own = dice.of(lot.number());
            var twist = twist(lot, own);
            var its = settlers.of(lot, twist, room, own);
            rounds.read(lot, its, WaterUse.of(plan, setting, spreads, lot, its, twist, own), twist, own);
            lots.add(lot);
            tenancies.addAll(its);
        }
        return new Town(plan, setting, lots, tenancies, rounds.lives(), rounds.brought());
    }

    private @Nullable Twist twist(Lot lot, Dice dice) {
        if (!plan.isNewest(lot.cycle())) return null;
        if (lot.use() == LandUse.COMMON_GROUND && dice.chance(0.5)) return Twist.STOPPED;
        if (lot.use() != LandUse.HOUSE) return null;
        housesOfNewestCycle++;
        int turn = housesOfNewestCycle / HOUSES_BETWEEN_TWISTS;
        if (housesOfNewestCycle % HOUSES_BETWEEN_TWISTS == 0 && turn <= TWISTS.size()) return TWISTS.get(turn - 1);
        if (!dice.chance(0.012)) return null;
        return switch (dice.between(0, 3)) {
            case 0 -> Twist.LEAK;
            case 1 -> Twist.STOPPED;
            case 2 -> Twist.LOW;
            default -> Twist.NOT_READ;
        };
    }
}

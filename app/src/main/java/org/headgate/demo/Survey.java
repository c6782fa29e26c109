package org.headgate.demo;

import java.util.List;
import org.headgate.premises.Address;

/** Lays out the lots along their streets, in the order in which their meters are read. */
final class Survey {
    private static final List<String> NOTES = List.of(
            "Dog: ring first",
            "Box under mesquite, front left",
            "Gate code 4415",
            "Behind the mail boxes",
            "Bees in the box in summer",
            "Lid is heavy, bring a hook",
            "Side yard, right of the drive",
            "Park on the street, soft sand");

    private final TownPlan plan;
    private final Setting setting;
    private final Dice dice;
    private int number;
    private int route = -1;
    private int sequence;
    private int onRoute;
    private int cycle = -1;
    private int street;
    private int house;
    private int block;
    private int businesses;

    Survey(TownPlan plan, Setting setting, Dice dice) {
        this.plan = plan;
        this.setting = setting;
        this.dice = dice;
    }

    /** The next lot, in the cycle whose turn it is when so many accounts are settled. */
    Lot next(int settled, boolean plainHouse) {
        int turn = (int) Math.min(
                (long) settled * plan.cycles().size() / plan.accounts(),
                plan.cycles().size() - 1L);
        if (turn != cycle || onRoute == 0) startRoute(turn);
        onRoute--;
        sequence += 10;
        number++;
        turnTheCorner();
        house += dice.between(1, 4) * 2;
        var use = plainHouse ? LandUse.HOUSE : use();
        return new Lot(
                number,
                new Address(String.valueOf(house), streetName(), "", setting.city(), "CA", setting.zip()),
                setting.zones().get(route % setting.zones().size()),
                cycle,
                route,
                sequence,
                use,
                dwellings(use),
                dice.chance(0.06) ? dice.pick(NOTES) : "");
    }

    private void startRoute(int turn) {
        cycle = turn;
        route++;
        sequence = 0;
        onRoute = dice.between(95, 140);
        block = 0;
    }

    private void turnTheCorner() {
        if (block == 0) {
            block = dice.between(14, 38);
            house = dice.between(10, 90) * 100 + dice.between(0, 6);
            street++;
        }
        block--;
    }

    /** A big town has its streets more than once: as streets, then to the north, south and so on. */
    private String streetName() {
        var names = setting.streets();
        var name = names.get(street % names.size());
        var quarters = List.of("", "North ", "South ", "East ", "West ", "Old ", "New ", "Upper ", "Lower ");
        int round = street / names.size();
        if (round < quarters.size()) return quarters.get(round) + name;
        return quarters.get(1 + round % 8) + name + " " + (round / 8 + 1);
    }

    private LandUse use() {
        double share = dice.share();
        int apart = Math.clamp(plan.accounts() / 20, 6, 70);
        if (share < 0.075 || (number % apart == 4 && businesses < 12)) return LandUse.business(businesses++, dice);
        if (share < 0.095) return LandUse.DUPLEX;
        return share < 0.115 ? LandUse.APARTMENTS : LandUse.HOUSE;
    }

    private int dwellings(LandUse use) {
        return switch (use) {
            case HOUSE -> 1;
            case DUPLEX -> 2;
            case APARTMENTS -> dice.pick(List.of(4, 4, 6, 8, 8, 12, 16, 24));
            case SHOP,
                    RESTAURANT,
                    LAUNDROMAT,
                    MARKET,
                    MOTEL,
                    INDUSTRY,
                    FARM,
                    CHURCH,
                    SCHOOL,
                    GOVERNMENT,
                    COMMON_GROUND,
                    PARK -> 0;
        };
    }
}

package org.headgate.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.customers.Account;
import org.headgate.kernel.DateRange;
import org.headgate.rating.ClassSheet.FactNeeded;
import org.jspecify.annotations.Nullable;

/** Who takes water on which lot, and when: households that move, landlords with many accounts, organisations. */
final class Settlers {
    private static final LocalDate EARLIEST = LocalDate.of(2004, 1, 5);

    private final TownPlan plan;
    private final Setting setting;
    private final Names names;
    private final List<Party> landlords;

    Settlers(TownPlan plan, Setting setting, Names names, Dice dice) {
        this.plan = plan;
        this.setting = setting;
        this.names = names;
        this.landlords = names.landlords(dice, setting);
    }

    /** The tenancies of a lot, oldest first. */
    List<Tenancy> of(Lot lot, @Nullable Twist twist, int room, Dice dice) {
        var effective = new ArrayList<DateRange>();
        var began = somewhen(dice, EARLIEST, plan.firstRead(lot.cycle()));
        var left = leaving(lot, twist, room, dice);
        if (left == null) {
            effective.add(DateRange.startingOn(began));
        } else {
            effective.add(new DateRange(began, left));
            if (twist != Twist.VACANT && twist != Twist.VACANT_USING) {
                var gap = twist == Twist.MOVED || dice.chance(0.5) ? 0 : dice.between(5, 45);
                effective.add(DateRange.startingOn(left.plusDays(gap)));
            }
        }
        var tenancies = new ArrayList<Tenancy>();
        for (var range : effective) tenancies.add(tenancy(lot, range, range.until() == null ? twist : null, dice));
        return tenancies;
    }

    /** When the lot's first customer left, if there is room for another account in the town. */
    private @Nullable LocalDate leaving(Lot lot, @Nullable Twist twist, int room, Dice dice) {
        var last = plan.lastRead(lot.cycle());
        var before = plan.readBefore(lot.cycle());
        if (twist == Twist.VACANT || twist == Twist.VACANT_USING) return before.minusDays(dice.between(35, 80));
        if (room < 2) return null;
        if (twist == Twist.MOVED) return somewhen(dice, before.plusDays(9), last.minusDays(9));
        if (twist != null || !lot.use().isHome() || !dice.chance(0.07)) return null;
        return somewhen(dice, plan.takenOver(lot.cycle()).plusDays(40), before.minusDays(75));
    }

    private Tenancy tenancy(Lot lot, DateRange occupied, @Nullable Twist twist, Dice dice) {
        var takenOver = plan.takenOver(lot.cycle());
        var effective = occupied.from().isBefore(takenOver) ? new DateRange(takenOver, occupied.until()) : occupied;
        boolean rented = lot.use().isHome() && dice.chance(lot.dwellings() > 1 ? 0.9 : 0.16);
        var owner = rented ? dice.pick(landlords) : null;
        boolean landlordPays = owner != null && (lot.dwellings() > 1 || dice.chance(0.2));
        var party = owner != null && landlordPays ? owner : somebody(lot, dice);
        var classes = classes(lot, effective, twist, dice);
        boolean boxed = dice.chance(landlordPays ? 0.9 : 0.05);
        return new Tenancy(
                party,
                landlordPays ? null : owner,
                lot,
                occupied.from(),
                effective,
                classes,
                facts(lot, classes, dice),
                boxed ? "PO Box " + dice.between(11, 989) : "",
                party.mail().isEmpty() ? Account.Delivery.PAPER : delivery(dice),
                landlordPays || (!lot.use().isHome() && dice.chance(0.9)) ? Payer.ON_TIME : Payer.any(dice));
    }

    private Party somebody(Lot lot, Dice dice) {
        return lot.use().isHome()
                ? names.person(dice, setting, dice.chance(0.42))
                : names.organisation(dice, setting, lot.use().organisation);
    }

    private static Account.Delivery delivery(Dice dice) {
        double share = dice.share();
        if (share < 0.55) return Account.Delivery.PAPER;
        return share < 0.9 ? Account.Delivery.EMAIL : Account.Delivery.BOTH;
    }

    private List<Tenancy.DatedClass> classes(Lot lot, DateRange effective, @Nullable Twist twist, Dice dice) {
        var offered = plan.classesOffered();
        var now = lot.use().rateClass(offered);
        if (twist != Twist.RECLASSED) return List.of(new Tenancy.DatedClass(now, effective));
        var next = LandUse.SHOP.rateClass(offered);
        if (next.equals(now)) return List.of(new Tenancy.DatedClass(now, effective));
        var change = plan.lastRead(lot.cycle()).minusDays(dice.between(8, 16));
        return List.of(
                new Tenancy.DatedClass(now, new DateRange(effective.from(), change)),
                new Tenancy.DatedClass(next, new DateRange(change, effective.until())));
    }

    private Map<String, String> facts(Lot lot, List<Tenancy.DatedClass> classes, Dice dice) {
        var facts = new LinkedHashMap<String, String>();
        for (var dated : classes)
            for (var asked : plan.classes().getOrDefault(dated.rateClass(), List.of()))
                facts.computeIfAbsent(asked.name(), _ -> fact(asked, lot, dice));
        return facts;
    }

    /** What a lot answers to a question of the tariff; one of the choices, or a number. */
    private static String fact(FactNeeded asked, Lot lot, Dice dice) {
        int homes = Math.max(1, lot.dwellings());
        return switch (asked.name()) {
            case "hhsize", "household_size", "persons", "people" ->
                String.valueOf(homes == 1 ? household(dice) : homes * 3);
            case "irr_area", "irrigated_area", "landscape_area", "landscape_sqft" ->
                String.valueOf(irrigated(lot, dice));
            case "dwelling_units", "multi_family_residential_units", "units" -> String.valueOf(homes);
            default -> asked.isNumber() ? "1" : dice.pick(asked.choices());
        };
    }

    private static int household(Dice dice) {
        return dice.pick(List.of(1, 2, 2, 2, 3, 3, 4, 4, 5, 6));
    }

    private static int irrigated(Lot lot, Dice dice) {
        if (lot.use().isLandscape()) return dice.between(200, 900) * 100;
        return lot.dwellings() > 1 ? dice.between(10, 60) * 100 : dice.between(6, 42) * 100;
    }

    private static LocalDate somewhen(Dice dice, LocalDate from, LocalDate until) {
        return from.plusDays(dice.between(0, (int) (until.toEpochDay() - from.toEpochDay()) - 1));
    }
}

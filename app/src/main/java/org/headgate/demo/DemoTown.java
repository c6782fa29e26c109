package org.headgate.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.headgate.billing.TariffBooks;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.kernel.Rejection;
import org.springframework.stereotype.Service;

/** An office with a made-up town in it: made once, billed for a year, and kept. */
@Service
public class DemoTown {
    /** Where nobody says otherwise. */
    public static final String USUAL_DISTRICT = "joshua-basin";

    public static final int USUAL_ACCOUNTS = 2_000;
    private static final long SEED = 20_180_101;

    private final District district;
    private final TariffBooks books;
    private final Staff staff;
    private final Settling settling;
    private final BilledYear year;
    private final MadeMap map;
    private final MadeCases cases;
    private final MadeMoves moves;
    private final Papers papers;
    private final OfficeWeek week;
    private final Calls calls;
    private final Particulars particulars;
    private final Radios radios;
    private final TownRecord towns;

    DemoTown(
            District district,
            TariffBooks books,
            Staff staff,
            Settling settling,
            BilledYear year,
            MadeMap map,
            MadeCases cases,
            MadeMoves moves,
            Papers papers,
            OfficeWeek week,
            Calls calls,
            Particulars particulars,
            Radios radios,
            TownRecord towns) {
        this.district = district;
        this.books = books;
        this.staff = staff;
        this.settling = settling;
        this.year = year;
        this.map = map;
        this.cases = cases;
        this.moves = moves;
        this.papers = papers;
        this.week = week;
        this.calls = calls;
        this.particulars = particulars;
        this.radios = radios;
        this.towns = towns;
    }

    /** The town that is in this office, if one was made. */
    public Optional<MadeTown> made() {
        return towns.made();
    }

    /**
     * The town asked for, made if the office is empty and kept if it is there.
     *
     * @param name its district; empty for the one that is there, or the usual one
     * @param accounts how many; 0 for as many as there are, or the usual number
     * @throws Rejection when another town or a real office is here, with what to do
     */
    public MadeTown open(String name, int accounts, LocalDate today, Consumer<String> tell) {
        var made = made();
        if (made.isEmpty() && district.pack().isPresent())
            throw new Rejection(
                    "This is the office of %s and not a demo. Start it with ./headgate serve, or make a demo elsewhere: HEADGATE_DATA=./demo ./headgate demo",
                    district.pack().get());
        if (made.isEmpty())
            return make(name.isEmpty() ? USUAL_DISTRICT : name, accounts == 0 ? USUAL_ACCOUNTS : accounts, today, tell);
        var town = made.get();
        if (!town.finished())
            throw new Rejection(
                    "The town of %s was not finished when it was made: ./headgate demo --fresh makes it again",
                    town.district());
        if ((!name.isEmpty() && !name.equals(town.district())) || (accounts != 0 && accounts != town.accounts()))
            throw new Rejection("""
                    Here is the made-up town of %s with %,d accounts. For another one, throw it away with --fresh, \
                    or keep both: HEADGATE_DATA=./another-directory ./headgate demo …""", town.district(), town.accounts());
        return town;
    }

    /**
     * Makes the town of a district, the same for the same day.
     *
     * @param today of the calendar: the office finds itself on the last day before on which a cycle is to be billed
     * @param tell hears how far it is
     * @throws Rejection when the office is open already
     */
    public MadeTown make(String name, int accounts, LocalDate today, Consumer<String> tell) {
        var pack = DistrictPacks.open(name);
        var plan = TownPlan.of(pack, accounts, SEED, today);
        towns.begin(name, accounts, () -> district.open(name, pack.description(), plan.opened()));
        books.adopt(name, pack.rates());
        staff.hire();
        tell.accept("making up %,d accounts, their meters and %d months of reads"
                .formatted(accounts, TownPlan.MONTHS_BILLED + TownPlan.MONTHS_READ_BEFORE));
        var town = Founding.of(plan);
        year.bill(town, settling.settle(town), tell);
        map.draw(name);
        cases.make();
        moves.make();
        papers.file();
        week.arrange();
        calls.take();
        particulars.know();
        radios.tell();
        towns.finish();
        return made().orElseThrow();
    }
}

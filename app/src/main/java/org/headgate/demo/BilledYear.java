package org.headgate.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.headgate.billing.BillRuns;
import org.headgate.billing.RunId;
import org.headgate.demo.Settling.Settled;
import org.headgate.district.District;
import org.springframework.stereotype.Component;

/** Lives through the town's year: run after run through the real engine, customers paying in between. */
@Component
class BilledYear {
    private static final int THREADS = 2;

    private final District district;
    private final BillRuns runs;
    private final Payments payments;
    private final Handhelds handhelds;
    private final Staff staff;

    BilledYear(District district, BillRuns runs, Payments payments, Handhelds handhelds, Staff staff) {
        this.district = district;
        this.runs = runs;
        this.payments = payments;
        this.handhelds = handhelds;
        this.staff = staff;
    }

    void bill(Town town, Settled settled, Consumer<String> tell) {
        var plan = town.plan();
        var rounds = rounds(plan);
        var purse = payments.purseOf(town, settled);
        tell.accept("billing them: %d runs".formatted(rounds.size()));
        for (var round : rounds) {
            var day = plan.billOn(round.cycle(), round.month());
            payments.payUntil(purse, day);
            district.moveBusinessDate(day);
            if (round.equals(plan.newest())) handhelds.bring(town);
            var run = plan(plan, settled, round);
            runs.calculateHere(run, THREADS);
            if (round.equals(plan.newest())) return;
            post(run);
            payments.plan(purse, round.cycle(), day, day.plusDays(plan.dueDays()));
        }
    }

    /** Every cycle in every month, in the order in which they are billed; the newest comes last. */
    private static List<TownPlan.Round> rounds(TownPlan plan) {
        var rounds = new ArrayList<TownPlan.Round>();
        for (int cycle = 0; cycle < plan.cycles().size(); cycle++) {
            YearMonth last = plan.lastMonth(cycle);
            for (var month = plan.firstBilledMonth(cycle); !month.isAfter(last); month = month.plusMonths(1))
                rounds.add(new TownPlan.Round(cycle, month));
        }
        rounds.sort(Comparator.comparing((TownPlan.Round round) -> plan.billOn(round.cycle(), round.month()))
                .thenComparing(round -> round.equals(plan.newest())));
        return rounds;
    }

    private RunId plan(TownPlan plan, Settled settled, TownPlan.Round round) {
        var billDate = plan.billOn(round.cycle(), round.month());
        return runs.plan(
                settled.cycles().get(round.cycle()).id(),
                round.month().atDay(1),
                plan.readOn(round.cycle(), round.month()),
                billDate,
                billDate.plusDays(plan.dueDays()));
    }

    /** What the billing specialist does when nothing is to be looked into. */
    private void post(RunId run) {
        var biller = staff.biller();
        runs.acceptRemaining(run, "As usual for the season", biller);
        for (var point : runs.unexplained(run, Integer.MAX_VALUE))
            runs.stateUnbilled(run, point.servicePoint(), "Vacant, nobody has service there", biller);
        runs.signOff(run, biller);
        runs.planPosting(run);
        runs.postHere(run, THREADS);
        runs.issue(run);
    }
}

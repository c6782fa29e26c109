package org.headgate.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.headgate.billing.BillForecast;
import org.headgate.credit.Credit;
import org.headgate.credit.Deposit;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Volume;
import org.headgate.ledger.Ledger;
import org.headgate.metering.JudgedFigure;
import org.headgate.metering.MeterCard;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.orders.NewOrder;
import org.headgate.orders.OrderKind;
import org.headgate.orders.OrderPriority;
import org.headgate.orders.OrderWindow;
import org.headgate.orders.Orders;
import org.headgate.premises.ServicePointId;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody leaves a premises: what that means, and doing it. */
@Component
class Departures {
    private final Sites sites;
    private final ReadPlans reads;
    private final Arrivals arrivals;
    private final BillForecast bills;
    private final Customers customers;
    private final Orders orders;
    private final Ledger ledger;
    private final Credit credit;
    private final District district;

    Departures(
            Sites sites,
            ReadPlans reads,
            Arrivals arrivals,
            BillForecast bills,
            Customers customers,
            Orders orders,
            Ledger ledger,
            Credit credit,
            District district) {
        this.sites = sites;
        this.reads = reads;
        this.arrivals = arrivals;
        this.bills = bills;
        this.customers = customers;
        this.orders = orders;
        this.ledger = ledger;
        this.credit = credit;
        this.district = district;
    }

    /** What ends there. */
    private List<Occupant> ending(Departure leaving) {
        return sites.of(leaving.account(), leaving.premises(), leaving.on().minusDays(1)).stream()
                .filter(occupant -> occupant.effective().until() == null
                        || occupant.effective().end().isAfter(leaving.on()))
                .toList();
    }

    MovePlan plan(Departure leaving) {
        var today = district.businessDate();
        var site = sites.at(leaving.premises(), leaving.on());
        var obstacles = new ArrayList<Reason>();
        var consequences = new ArrayList<Consequence>();
        var ending = ending(leaving);
        if (ending.isEmpty())
            obstacles.add(Reason.of(
                    "service agreement", "This account has no service there that goes on after %s.", leaving.on()));
        for (var agreement : ending) planEnd(leaving, agreement, obstacles, consequences);
        var plan = reads.of(meters(ending, site), leaving.on(), today, leaving.reading(), leaving.figures());
        obstacles.addAll(plan.obstacles());
        consequences.addAll(plan.consequences());
        planVisit(leaving, site, plan.visit(), consequences);
        for (var agreement : ending) finalBill(agreement, leaving, plan.figures(), consequences);
        planAccount(leaving, ending, consequences);
        return new MovePlan(obstacles, consequences);
    }

    private void planEnd(
            Departure leaving, Occupant agreement, List<Reason> obstacles, List<Consequence> consequences) {
        var ends = agreement.effective().until();
        if (ends != null)
            obstacles.add(Reason.of(
                    "service agreement",
                    "Service there ends on %s by an earlier move: take that one back first.",
                    ends));
        if (!agreement.effective().from().isBefore(leaving.on()))
            obstacles.add(Reason.of(
                    "service agreement",
                    "Service there begins on %s: a stop is later, or the start is taken back.",
                    agreement.effective().from()));
        else {
            var billed = bills.billedUntil(agreement.agreement(), leaving.on());
            if (billed.isAfter(leaving.on()))
                obstacles.add(Reason.of(
                        "service agreement",
                        "This service is billed until %s: a stop before that needs the bill taken back first.",
                        billed));
        }
        consequences.add(
                Consequence.of("droplet", Saying.of("service.will.end", Arrivals.serviceName(agreement.service())))
                        .at(Saying.value(leaving.on())));
    }

    private void planVisit(Departure leaving, Site site, boolean visit, List<Consequence> consequences) {
        var owner = site.reversion();
        if (owner != null && !owner.account().equals(leaving.account())) {
            if (visit)
                consequences.add(Consequence.of("route", Saying.of("service.will.visit-out"))
                        .in(Tone.INFO)
                        .at(Saying.value(visitDay(leaving.on()))));
            consequences.add(Consequence.of(
                            "home", Saying.of("service.will.owner-takes-over", owner.name(), owner.accountNumber()))
                    .at(Saying.value(leaving.on())));
        } else if (leaving.turnOff()) {
            consequences.add(Consequence.of("route", Saying.of("service.will.turn-off"))
                    .in(Tone.INFO)
                    .at(Saying.value(visitDay(leaving.on()))));
        } else {
            if (visit)
                consequences.add(Consequence.of("route", Saying.of("service.will.visit-out"))
                        .in(Tone.INFO)
                        .at(Saying.value(visitDay(leaving.on()))));
            consequences.add(Consequence.of("alert-triangle", Saying.of("service.will.stays-on"))
                    .in(Tone.DUE));
        }
    }

    /** Nobody goes there yesterday. */
    private LocalDate visitDay(LocalDate on) {
        var today = district.businessDate();
        return on.isBefore(today) ? today : on;
    }

    private void finalBill(
            Occupant agreement, Departure leaving, List<JudgedFigure> figures, List<Consequence> consequences) {
        if (!agreement.effective().from().isBefore(leaving.on())) return;
        var known = new ArrayList<BillForecast.FinalRead>();
        for (var figure : figures) {
            var previous = figure.previousOn();
            if (previous != null)
                known.add(new BillForecast.FinalRead(
                        figure.installation().value(),
                        previous,
                        figure.register(),
                        figure.use(),
                        figure.unit(),
                        figure.estimated()));
        }
        var forecast = bills.finalBill(agreement.agreement(), leaving.on(), known);
        var billDate = bills.runReading(agreement.point(), leaving.on())
                .map(run -> run.billDate())
                .orElse(leaving.on());
        if (forecast.isEmpty()) {
            consequences.add(Consequence.of("file-invoice", Saying.of("service.will.no-final-bill")));
            return;
        }
        var bill = forecast.get();
        if (!bill.obstacles().isEmpty()) {
            for (var obstacle : bill.obstacles())
                consequences.add(
                        Consequence.of("file-invoice", Saying.of("service.will.final-bill-unknown", billDate, obstacle))
                                .in(Tone.DUE));
            return;
        }
        consequences.add(Consequence.of(
                        "file-invoice",
                        Saying.of(
                                bill.prorated() ? "service.will.final-bill-prorated" : "service.will.final-bill",
                                billDate,
                                bill.days().days(),
                                bill.fullDays(),
                                used(figures)))
                .at(Saying.value(bill.total())));
    }

    private static Saying used(List<JudgedFigure> figures) {
        if (figures.isEmpty()) return Saying.of("service.will.no-meter");
        var unit = figures.getFirst().unit();
        var sum = figures.stream()
                .map(figure -> figure.use().multiply(figure.unit().in(unit)))
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        return Saying.value(new Volume(sum, unit));
    }

    private void planAccount(Departure leaving, List<Occupant> ending, List<Consequence> consequences) {
        var owes = ledger.balance(leaving.account());
        if (owes.signum() > 0)
            consequences.add(Consequence.of("cash", Saying.of("service.will.still-owes"))
                    .in(Tone.DUE)
                    .at(Saying.value(owes)));
        if (owes.signum() < 0)
            consequences.add(
                    Consequence.of("cash", Saying.of("service.will.credit")).at(Saying.value(owes.abs())));
        var held =
                credit.depositsOf(leaving.account()).stream().map(Deposit::held).reduce(Money.ZERO, Money::plus);
        if (held.signum() > 0 && !leaving.goesOn())
            consequences.add(Consequence.of("cash", Saying.of("service.will.deposit-applied"))
                    .at(Saying.value(held.negated())));
        var agreements = ending.stream().map(Occupant::agreement).toList();
        var others = customers.agreementsOf(leaving.account()).stream()
                .filter(agreement -> agreement.effective().until() == null
                        || agreement.effective().end().isAfter(leaving.on()))
                .anyMatch(agreement -> !agreements.contains(agreement.id()));
        if (!leaving.goesOn())
            consequences.add(
                    others
                            ? Consequence.of("receipt", Saying.of("service.will.account-stays"))
                            : Consequence.of("lock", Saying.of("service.will.account-closes"))
                                    .at(Saying.value(leaving.on())));
    }

    /** Ends the agreements, hands over to the owner or asks for the turn-off. */
    List<Moves.Caused> perform(Departure leaving, Person by) {
        var site = sites.at(leaving.premises(), leaving.on());
        var ending = ending(leaving);
        var caused = new ArrayList<Moves.Caused>();
        var plan = reads.of(
                meters(ending, site), leaving.on(), district.businessDate(), leaving.reading(), leaving.figures());
        for (var agreement : ending) {
            var at = site.at(agreement.point()).orElseThrow();
            var known = customers.terms(agreement.agreement());
            customers.end(agreement.agreement(), leaving.on());
            caused.add(new Moves.Caused.AgreementClosed(
                    agreement.agreement(), agreement.account(), agreement.point(), known));
            var terms = PointTerms.lastOf(agreement.point(), known);
            var owner = site.reversion();
            if (owner != null && !owner.account().equals(leaving.account()) && terms != null)
                caused.add(arrivals.open(owner.account(), at.point().service(), terms, leaving.on()));
        }
        visit(leaving, site, plan.visit(), ending, by).ifPresent(caused::add);
        return caused;
    }

    private java.util.Optional<Moves.Caused> visit(
            Departure leaving, Site site, boolean visit, List<Occupant> ending, Person by) {
        var owner = site.reversion();
        var reverts = owner != null && !owner.account().equals(leaving.account());
        if (!visit && (reverts || !leaving.turnOff())) return java.util.Optional.empty();
        var kind = reverts || !leaving.turnOff() ? OrderKind.READ_OUT : OrderKind.TURN_OFF;
        return java.util.Optional.of(new Moves.Caused.OrderOpened(orders.open(
                new NewOrder(
                        kind,
                        leaving.premises(),
                        metered(ending, site),
                        leaving.account(),
                        visitDay(leaving.on()),
                        OrderWindow.ANY,
                        OrderPriority.ROUTINE,
                        ""),
                by)));
    }

    private static @Nullable ServicePointId metered(List<Occupant> ending, Site site) {
        var points = ending.stream()
                .map(Occupant::point)
                .filter(point ->
                        site.at(point).filter(at -> !at.meters().isEmpty()).isPresent())
                .toList();
        return points.size() == 1 ? points.getFirst() : null;
    }

    private static List<MeterCard> meters(List<Occupant> ending, Site site) {
        return ending.stream()
                .flatMap(agreement -> site.at(agreement.point()).stream())
                .flatMap(at -> at.meters().stream())
                .toList();
    }
}

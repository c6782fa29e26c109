package org.headgate.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headgate.billing.BillForecast;
import org.headgate.customers.AccountId;
import org.headgate.customers.Agreement;
import org.headgate.customers.AgreementTerms;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.DateRange;
import org.headgate.metering.MeterCard;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.orders.NewOrder;
import org.headgate.orders.OrderCard;
import org.headgate.orders.OrderKind;
import org.headgate.orders.OrderPriority;
import org.headgate.orders.OrderWindow;
import org.headgate.orders.Orders;
import org.headgate.premises.ServicePointId;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody comes to a premises: what that means, and doing it. */
@Component
class Arrivals {
    /** The fact that the meter in place answers by itself. */
    static final String METER_SIZE = "meter_size";

    private final Sites sites;
    private final ReadPlans reads;
    private final PriorDebts debts;
    private final BillForecast bills;
    private final Customers customers;
    private final Orders orders;
    private final District district;

    Arrivals(
            Sites sites,
            ReadPlans reads,
            PriorDebts debts,
            BillForecast bills,
            Customers customers,
            Orders orders,
            District district) {
        this.sites = sites;
        this.reads = reads;
        this.debts = debts;
        this.bills = bills;
        this.customers = customers;
        this.orders = orders;
        this.district = district;
    }

    MovePlan plan(Arrival coming) {
        var today = district.businessDate();
        var site = sites.at(coming.premises(), coming.on());
        var obstacles = new ArrayList<Reason>();
        var consequences = new ArrayList<Consequence>();
        for (var terms : coming.points()) planPoint(coming, site, terms, obstacles, consequences);
        var plan = reads.of(meters(coming, site), coming.on(), today, coming.reading(), coming.figures());
        obstacles.addAll(plan.obstacles());
        consequences.addAll(plan.consequences());
        planVisits(coming, site, plan.visit(), consequences);
        for (var terms : coming.points()) consequences.addAll(firstBill(coming, site, terms));
        consequences.addAll(priorDebts(coming));
        return new MovePlan(obstacles, consequences);
    }

    private void planPoint(
            Arrival coming, Site site, PointTerms terms, List<Reason> obstacles, List<Consequence> consequences) {
        var at = site.at(terms.point());
        if (at.isEmpty()) {
            obstacles.add(Reason.of("premises", "This service is not at these premises any more."));
            return;
        }
        for (var occupant : at.get().occupants()) {
            var endsInTime = occupant.effective().until() != null
                    && !occupant.effective().end().isAfter(coming.on());
            if (endsInTime) continue;
            if (site.isHeldByOwner(occupant)) {
                givesWay(coming, occupant, obstacles, consequences);
            } else if (occupant.account().equals(coming.account())) {
                obstacles.add(Reason.of(
                        "service agreement", "This account has %s there already.", spoken(occupant.service())));
            } else {
                obstacles.add(Reason.of(
                        "service agreement: one customer for a point at a time",
                        "%s (account %s) has service there from %s: it is stopped or transferred first.",
                        occupant.name(),
                        occupant.accountNumber(),
                        occupant.effective().from()));
            }
        }
        consequences.add(Consequence.of(
                        "droplet",
                        Saying.of(
                                "service.will.begin",
                                serviceName(at.get().point().service()),
                                site.address()))
                .at(Saying.value(coming.on())));
    }

    private void givesWay(Arrival coming, Occupant owner, List<Reason> obstacles, List<Consequence> consequences) {
        if (owner.effective().from().isBefore(coming.on())) {
            var billed = bills.billedUntil(owner.agreement(), coming.on());
            if (billed.isAfter(coming.on()))
                obstacles.add(Reason.of(
                        "service agreement",
                        "%s is billed there until %s: a start before that needs their bill taken back first.",
                        owner.name(),
                        billed));
        }
        consequences.add(Consequence.of("arrow-back-up", Saying.of("service.will.owner-gives-way", owner.name()))
                .at(Saying.value(coming.on())));
    }

    /** A visit that reads there on that day already reads for both. */
    private void planVisits(Arrival coming, Site site, boolean visit, List<Consequence> consequences) {
        for (var point : coming.points())
            site.at(point.point())
                    .filter(Site.At::isOff)
                    .ifPresent(off -> consequences.add(Consequence.of(
                                    "route",
                                    Saying.of(
                                            "service.will.turn-on",
                                            serviceName(off.point().service())))
                            .in(Tone.INFO)
                            .at(Saying.value(visitDay(coming)))));
        needless(coming)
                .forEach(order -> consequences.add(Consequence.of(
                        "ban", Saying.of("service.will.no-turn-off", order.id().number()))));
        if (!visit || turnsOn(coming, site)) return;
        var shared = sharedVisit(coming);
        consequences.add(
                shared.isPresent()
                        ? Consequence.of(
                                "route",
                                Saying.of(
                                        "service.will.visit-shared",
                                        shared.get().id().number()))
                        : Consequence.of("route", Saying.of("service.will.visit-in"))
                                .in(Tone.INFO)
                                .at(Saying.value(visitDay(coming))));
    }

    /** Nobody goes there yesterday. */
    private LocalDate visitDay(Arrival coming) {
        var today = district.businessDate();
        return coming.on().isBefore(today) ? today : coming.on();
    }

    private List<Consequence> firstBill(Arrival coming, Site site, PointTerms terms) {
        var run = bills.runReading(terms.point(), coming.on().plusDays(1));
        if (run.isEmpty()) return List.of();
        var facts = new java.util.HashMap<>(terms.facts());
        site.at(terms.point()).stream()
                .flatMap(at -> at.meters().stream())
                .filter(meter -> meter.role() == org.headgate.metering.MeterRole.MAIN)
                .forEach(meter -> facts.putIfAbsent(METER_SIZE, meter.size()));
        var days = new DateRange(coming.on(), run.get().readsUntil());
        var first = bills.firstCharges(terms.rateClass(), facts, days);
        if (!first.obstacles().isEmpty())
            return first.obstacles().stream()
                    .map(obstacle -> Consequence.of(
                                    "file-invoice", Saying.of("service.will.first-bill-unknown", obstacle))
                            .in(Tone.DUE))
                    .toList();
        return List.of(Consequence.of(
                        "file-invoice",
                        Saying.of(
                                first.prorated() ? "service.will.first-bill-prorated" : "service.will.first-bill",
                                run.get().billDate(),
                                days.days(),
                                first.fullDays()))
                .at(Saying.value(first.total())));
    }

    private List<Consequence> priorDebts(Arrival coming) {
        var said = new ArrayList<Consequence>();
        var rule = PriorDebtRule.citation(district.agency().agency());
        for (var debt : debts.around(coming.premises(), coming.customer(), coming.on())) {
            if (coming.account() != null && debt.account() == coming.account().value()) continue;
            said.add(
                    debt.theirs()
                            ? Consequence.of(
                                            "alert-triangle",
                                            Saying.of("service.will.own-debt", debt.name(), debt.accountNumber()))
                                    .in(Tone.DUE)
                                    .at(Saying.value(debt.balance()))
                            : Consequence.of(
                                            "lock",
                                            Saying.of("service.will.debt-stays", debt.name(), debt.accountNumber()))
                                    .at(Saying.value(debt.balance()))
                                    .by(rule));
        }
        return said;
    }

    /** Opens the agreements, takes the reads and asks for the visits; what was seen must still hold. */
    List<Moves.Caused> perform(Arrival coming, AccountId account, Person by) {
        var site = sites.at(coming.premises(), coming.on());
        if (!new HashSet<>(site.agreements()).equals(new HashSet<>(coming.seen())))
            throw new ChangedMeanwhile("Who has service at " + site.address());
        var caused = new ArrayList<Moves.Caused>();
        for (var terms : coming.points()) {
            var at = site.at(terms.point()).orElseThrow();
            for (var occupant : at.occupants())
                if (site.isHeldByOwner(occupant)) caused.addAll(giveWay(occupant, at, coming.on()));
            caused.add(open(account, at.point().service(), terms, coming.on()));
        }
        for (var order : needless(coming)) {
            orders.withdraw(order.id(), "Somebody starts service there on %s.".formatted(coming.on()), by);
            caused.add(new Moves.Caused.OrderVoided(order.id()));
        }
        caused.addAll(visits(coming, site, account, by));
        return caused;
    }

    private List<Moves.Caused> giveWay(Occupant owner, Site.At at, LocalDate on) {
        var known = customers.terms(owner.agreement());
        if (owner.effective().from().isBefore(on)) {
            customers.end(owner.agreement(), on);
            return List.of(new Moves.Caused.AgreementClosed(
                    owner.agreement(), owner.account(), at.point().id(), known));
        }
        var terms = PointTerms.lastOf(at.point().id(), known);
        if (terms == null)
            throw new IllegalStateException(
                    "agreement %d has no rate class".formatted(owner.agreement().value()));
        customers.takeBack(owner.agreement());
        return List.of(new Moves.Caused.AgreementTakenBack(
                owner.agreement(), owner.account(), at.point().id(), terms));
    }

    Moves.Caused.AgreementOpened open(AccountId account, String service, PointTerms terms, LocalDate from) {
        var id = customers.reserveAgreements(1).getFirst();
        var days = DateRange.startingOn(from);
        customers.addAgreements(List.of(new Agreement(id, account, terms.point(), service, days)));
        customers.addTerms(List.of(new AgreementTerms(
                id,
                List.of(new AgreementTerms.RateClass(terms.rateClass(), days)),
                terms.facts().entrySet().stream()
                        .filter(fact -> !fact.getValue().isBlank())
                        .map(fact -> new AgreementTerms.Fact(fact.getKey(), fact.getValue(), days))
                        .toList())));
        return new Moves.Caused.AgreementOpened(id, account, terms.point());
    }

    private List<Moves.Caused> visits(Arrival coming, Site site, AccountId account, Person by) {
        var caused = new ArrayList<Moves.Caused>();
        for (var terms : coming.points())
            if (site.at(terms.point()).filter(Site.At::isOff).isPresent())
                caused.add(order(OrderKind.TURN_ON, coming, terms.point(), account, by));
        var plan = reads.of(
                meters(coming, site), coming.on(), district.businessDate(), coming.reading(), coming.figures());
        if (plan.visit() && !turnsOn(coming, site) && sharedVisit(coming).isEmpty())
            caused.add(order(OrderKind.READ_IN, coming, metered(coming, site), account, by));
        return caused;
    }

    private Moves.Caused order(
            OrderKind kind, Arrival coming, @Nullable ServicePointId point, AccountId account, Person by) {
        return new Moves.Caused.OrderOpened(orders.open(
                new NewOrder(
                        kind,
                        coming.premises(),
                        point,
                        account,
                        visitDay(coming),
                        OrderWindow.ANY,
                        OrderPriority.ROUTINE,
                        ""),
                by));
    }

    /** The only metered point; null where several are to be read on one visit. */
    private static @Nullable ServicePointId metered(Arrival coming, Site site) {
        var points = coming.points().stream()
                .map(PointTerms::point)
                .filter(point ->
                        site.at(point).filter(at -> !at.meters().isEmpty()).isPresent())
                .toList();
        return points.size() == 1 ? points.getFirst() : null;
    }

    private static boolean turnsOn(Arrival coming, Site site) {
        return coming.points().stream()
                .anyMatch(terms -> site.at(terms.point()).filter(Site.At::isOff).isPresent());
    }

    private Optional<OrderCard> sharedVisit(Arrival coming) {
        return orders.waitingAt(coming.premises()).stream()
                .filter(order ->
                        order.kind() == OrderKind.READ_OUT && order.wantedOn().equals(visitDay(coming)))
                .findFirst();
    }

    /** Turn-offs that a new customer makes needless. */
    private List<OrderCard> needless(Arrival coming) {
        var points =
                coming.points().stream().map(terms -> terms.point().value()).toList();
        return orders.waitingAt(coming.premises()).stream()
                .filter(order -> order.kind() == OrderKind.TURN_OFF
                        && !order.wantedOn().isBefore(coming.on().minusDays(3))
                        && (order.servicePoint() == null || points.contains(order.servicePoint())))
                .toList();
    }

    static List<MeterCard> meters(Arrival coming, Site site) {
        return coming.points().stream()
                .flatMap(terms -> site.at(terms.point()).stream())
                .flatMap(at -> at.meters().stream())
                .toList();
    }

    static Saying serviceName(String service) {
        return Saying.of("service.of." + (KNOWN.contains(service) ? service : "OTHER"), service);
    }

    /** A service inside a sentence. */
    private static String spoken(String service) {
        return switch (service) {
            case "FIRE" -> "fire service";
            case "RECYCLED" -> "recycled water";
            case "CONSTRUCTION" -> "construction water";
            default -> service.toLowerCase(Locale.ROOT);
        };
    }

    private static final List<String> KNOWN =
            List.of("WATER", "SEWER", "IRRIGATION", "FIRE", "RECYCLED", "CONSTRUCTION");
}

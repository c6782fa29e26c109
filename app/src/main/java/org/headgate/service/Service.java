package org.headgate.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountRole;
import org.headgate.customers.CustomerId;
import org.headgate.customers.Customers;
import org.headgate.customers.MailingAddress;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.metering.Metering;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.premises.PremisesId;
import org.headgate.web.Saying;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts, stops and transfers service. What a plan says is what is then done: both come from the same code. */
@Component
public class Service {
    private final Moves moves;
    private final Sites sites;
    private final Arrivals arrivals;
    private final Departures departures;
    private final Newcomers newcomers;
    private final Settlement settlement;
    private final Undoing undoing;
    private final StartDeposits deposits;
    private final StartFees fees;
    private final Customers customers;
    private final Metering metering;
    private final District district;

    Service(
            Moves moves,
            Sites sites,
            Arrivals arrivals,
            Departures departures,
            Newcomers newcomers,
            Settlement settlement,
            Undoing undoing,
            StartDeposits deposits,
            StartFees fees,
            Customers customers,
            Metering metering,
            District district) {
        this.moves = moves;
        this.sites = sites;
        this.arrivals = arrivals;
        this.departures = departures;
        this.newcomers = newcomers;
        this.settlement = settlement;
        this.undoing = undoing;
        this.deposits = deposits;
        this.fees = fees;
        this.customers = customers;
        this.metering = metering;
        this.district = district;
    }

    /** What a move would come to, and what stands in its way. */
    public MovePlan plan(MoveAsked asked, Person by) {
        var dated = new MovePlan(policy().objections(asked.on(), district.businessDate(), by.level()), List.of());
        return switch (asked) {
            case StartService start -> {
                var site = sites.at(start.premises(), start.on());
                yield dated.and(newcomers.plan(start, site))
                        .and(arrivals.plan(arrival(start)))
                        .and(deposits.plan(start))
                        .and(fees.plan(start));
            }
            case StopService stop ->
                dated.and(departures.plan(Departure.of(stop))).and(mailing(stop.forwarding()));
            case TransferService transfer ->
                dated.and(departures.plan(Departure.of(transfer)))
                        .and(arrivals.plan(Arrival.of(transfer, customerOf(transfer.account()))))
                        .and(deposits.plan(transfer))
                        .and(mailing(mailAfter(transfer)));
        };
    }

    private Arrival arrival(StartService start) {
        var account = start.who().account();
        return Arrival.of(start, account == null ? start.who().customer() : customerOf(account));
    }

    ServicePolicy policy() {
        return ServicePolicy.of(district.agency().moves());
    }

    private static MovePlan mailing(@Nullable MailingAddress mail) {
        if (mail == null) return new MovePlan(List.of(), List.of());
        return new MovePlan(
                List.of(),
                List.of(Consequence.of(
                        "file-text", Saying.of("service.will.mail-to", mail.street() + ", " + mail.city()))));
    }

    List<Reason> objections(MoveAsked asked, Person by) {
        return plan(asked, by).obstacles();
    }

    @Transactional
    public MoveId start(StartService start, Person by) {
        var site = sites.at(start.premises(), start.on());
        var opened = newcomers.open(start, site);
        var move = moves.add(
                new Moves.NewMove(
                        MoveKind.START,
                        opened.account(),
                        start.premises(),
                        null,
                        start.on(),
                        start.reading(),
                        null,
                        noted(start)),
                by,
                district.businessDate());
        var caused = new ArrayList<Moves.Caused>();
        if (opened.isNew()) caused.add(new Moves.Caused.AccountOpened(opened.account()));
        caused.addAll(arrivals.perform(arrival(start), opened.account(), by));
        deposits.ask(start, opened.account(), by).ifPresent(caused::add);
        if (opened.isNew()) fees.charge(start, opened.account()).ifPresent(caused::add);
        return finish(move, caused, start.figures(), start.on(), by);
    }

    private static String noted(StartService start) {
        var shown = start.who().shown();
        return shown.isEmpty() ? start.note() : start.note().isEmpty() ? shown : start.note() + " · " + shown;
    }

    @Transactional
    public MoveId stop(StopService stop, Person by) {
        unchanged(stop.account(), stop.version());
        var move = moves.add(
                new Moves.NewMove(
                        MoveKind.STOP,
                        stop.account(),
                        stop.premises(),
                        null,
                        stop.on(),
                        stop.reading(),
                        stop.forwarding(),
                        stop.note()),
                by,
                district.businessDate());
        return finish(move, departures.perform(Departure.of(stop), by), stop.figures(), stop.on(), by);
    }

    @Transactional
    public MoveId transfer(TransferService transfer, Person by) {
        unchanged(transfer.account(), transfer.version());
        var move = moves.add(
                new Moves.NewMove(
                        MoveKind.TRANSFER,
                        transfer.account(),
                        transfer.from(),
                        transfer.to(),
                        transfer.on(),
                        transfer.reading(),
                        mailAfter(transfer),
                        transfer.note()),
                by,
                district.businessDate());
        var caused = new ArrayList<>(departures.perform(Departure.of(transfer), by));
        caused.addAll(arrivals.perform(Arrival.of(transfer, customerOf(transfer.account())), transfer.account(), by));
        deposits.ask(transfer, by).ifPresent(caused::add);
        return finish(move, caused, transfer.figures(), transfer.on(), by);
    }

    private MoveId finish(MoveId move, List<Moves.Caused> caused, List<Figure> figures, LocalDate on, Person by) {
        moves.caused(move, caused);
        if (!on.isAfter(district.businessDate())) take(move, figures, on, by);
        settlement.settle(move, by);
        return move;
    }

    private void take(MoveId move, List<Figure> figures, LocalDate on, Person by) {
        for (var figure : figures)
            metering.take(figure.installation(), on, figure.register(), by, "move %d".formatted(move.value()));
    }

    /** Reads that a visit did not bring are entered or estimated, and the move takes effect. */
    @Transactional
    public MoveId finish(FinishMove action, Person by) {
        var move = unchanged(action.move(), action.version());
        if (move.onDay().isAfter(district.businessDate()))
            throw new Rejection("This move is for %s; until then it waits.", move.onDay());
        take(move.id(), action.figures(), move.onDay(), by);
        for (var meter : settlement.missing(moves.locked(move.id())))
            metering.takeEstimate(
                    meter, move.onDay(), by, "move %d".formatted(move.id().value()));
        settlement.settle(move.id(), by);
        return move.id();
    }

    @Transactional
    public MoveId undo(UndoMove action, Person by) {
        var move = unchanged(action.move(), action.version());
        undoing.undo(move, action.reason(), by);
        return move.id();
    }

    public Optional<MoveCard> move(MoveId id) {
        return moves.find(id);
    }

    /** The moves of an account that have not taken effect, the next first. */
    public List<MoveCard> plannedOf(AccountId account) {
        return moves.plannedOf(account);
    }

    /** What is planned at a premises, the next first. */
    List<MoveCard> pendingAt(PremisesId premises) {
        return moves.dueAt(premises, district.businessDate().plusDays(policy().daysAhead() + 1L));
    }

    private @Nullable MailingAddress mailAfter(TransferService transfer) {
        if (!transfer.mailFollows()) return null;
        var account = customers.account(transfer.account()).orElseThrow();
        var address = sites.at(transfer.to(), transfer.on()).card().address();
        return new MailingAddress(
                account.mail().name(),
                address.houseNumber() + " " + address.street() + (address.unit().isEmpty() ? "" : " " + address.unit()),
                address.city(),
                address.state(),
                address.zip());
    }

    @Nullable CustomerId customerOf(AccountId account) {
        return customers.rolesOn(account).stream()
                .filter(role -> role.kind() == AccountRole.Kind.CUSTOMER)
                .map(AccountRole::customer)
                .findFirst()
                .orElse(null);
    }

    private void unchanged(AccountId account, int version) {
        if (customers.version(account) != version) throw new ChangedMeanwhile("The account");
    }

    private MoveCard unchanged(MoveId id, int version) {
        var move = moves.locked(id);
        if (move.version() != version) throw new ChangedMeanwhile("The move");
        if (move.state() != MoveState.PLANNED)
            throw new Rejection(
                    "This move is in effect or taken back: what is wrong with it is put right by another move.");
        return move;
    }
}

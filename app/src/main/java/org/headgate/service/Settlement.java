package org.headgate.service;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.metering.Estimate;
import org.headgate.metering.InstallationId;
import org.headgate.metering.Metering;
import org.headgate.office.Person;
import org.headgate.office.WorkQueue;
import org.headgate.orders.OrderKind;
import org.headgate.orders.OrderState;
import org.headgate.orders.Orders;
import org.headgate.premises.ServicePointId;
import org.springframework.stereotype.Component;

/**
 * Lets a move take effect once its day has come and every meter has a figure of that day: then accounts without service are
 * closed, and mail goes where it was to go. Called whenever something may have come to that.
 */
@Component
class Settlement {
    private final Moves moves;
    private final Customers customers;
    private final Metering metering;
    private final Orders orders;
    private final Reversions reversions;
    private final WorkQueue work;
    private final District district;

    Settlement(
            Moves moves,
            Customers customers,
            Metering metering,
            Orders orders,
            Reversions reversions,
            WorkQueue work,
            District district) {
        this.moves = moves;
        this.customers = customers;
        this.metering = metering;
        this.orders = orders;
        this.reversions = reversions;
        this.work = work;
        this.district = district;
    }

    /** Whether the move is in effect now. */
    boolean settle(MoveId id, Person by) {
        var move = moves.locked(id);
        if (move.state() != MoveState.PLANNED) return move.state() == MoveState.IN_EFFECT;
        var today = district.businessDate();
        if (move.onDay().isAfter(today)) return false;
        var missing = missing(move);
        if (!missing.isEmpty() && !mayEstimate(move, missing)) return false;
        missing.forEach(meter -> metering.takeEstimate(
                meter, move.onDay(), by, "move %d".formatted(move.id().value())));
        moves.takeEffect(id, today);
        closeAccounts(move);
        changeMail(move);
        withdrawVisits(move, by);
        work.doneAbout(OnOrderVoided.WORK, String.valueOf(id.value()), by.id(), "in effect");
        return true;
    }

    /** After a visit that came another day, the days between two reads tell the figure of the move's day. */
    private boolean mayEstimate(MoveCard move, List<InstallationId> missing) {
        return switch (move.reading()) {
            case ESTIMATE -> true;
            case ACTUAL -> false;
            case ORDER ->
                missing.stream()
                        .allMatch(meter -> metering.estimate(meter, move.onDay())
                                .filter(estimate -> estimate.basis() == Estimate.Basis.BETWEEN_TWO_READS)
                                .isPresent());
        };
    }

    /** The meters at the points of a move that have no figure of its day. */
    List<InstallationId> missing(MoveCard move) {
        var day = move.onDay();
        return points(move).stream()
                .flatMap(point -> metering.meters(point).stream())
                .filter(meter -> meter.installed().contains(day))
                .map(meter -> meter.installation())
                .filter(meter -> metering.figureOn(meter, day).isEmpty())
                .toList();
    }

    Set<ServicePointId> points(MoveCard move) {
        var points = new LinkedHashSet<ServicePointId>();
        for (var caused : moves.caused(move.id()))
            switch (caused) {
                case Moves.Caused.AgreementOpened(var _, var _, var point) -> points.add(point);
                case Moves.Caused.AgreementClosed(var _, var _, var point, var _) -> points.add(point);
                case Moves.Caused.AccountOpened _,
                        Moves.Caused.AgreementTakenBack _,
                        Moves.Caused.OrderOpened _,
                        Moves.Caused.OrderVoided _,
                        Moves.Caused.DepositAsked _,
                        Moves.Caused.FeeCharged _ -> {}
            }
        return points;
    }

    /** An account is closed on the day on which its last agreement ended; an owner's stays for the next tenant. */
    private void closeAccounts(MoveCard move) {
        var accounts = new LinkedHashSet<AccountId>();
        for (var caused : moves.caused(move.id()))
            if (caused instanceof Moves.Caused.AgreementClosed(var _, var account, var _, var _)) accounts.add(account);
        for (var id : accounts) {
            var ends = customers.agreementsOf(id).stream()
                    .map(agreement -> agreement.effective().until())
                    .toList();
            if (ends.contains(null) || !reversions.of(id, move.onDay()).isEmpty()) continue;
            var last = ends.stream()
                    .map(LocalDate.class::cast)
                    .max(LocalDate::compareTo)
                    .orElse(move.onDay());
            customers
                    .account(id)
                    .filter(account -> account.closedOn() == null)
                    .ifPresent(account -> customers.change(Newcomers.closedOn(
                            account, last.isBefore(account.openedOn()) ? account.openedOn() : last)));
        }
    }

    private void changeMail(MoveCard move) {
        var mail = move.mail();
        if (mail == null) return;
        var account = customers.account(move.account()).orElseThrow();
        customers.change(new Account(
                account.id(),
                account.number(),
                account.oldNumber(),
                account.openedOn(),
                account.closedOn(),
                mail,
                account.delivery(),
                account.language()));
    }

    /** A visit only for a figure that is there by now is not made; one that turns water on or off is. */
    private void withdrawVisits(MoveCard move, Person by) {
        for (var caused : moves.caused(move.id()))
            if (caused instanceof Moves.Caused.OrderOpened(var order)) {
                var card = orders.find(order).orElseThrow();
                var reads = card.kind() == OrderKind.READ_IN || card.kind() == OrderKind.READ_OUT;
                if (reads && card.state() != OrderState.DONE) orders.withdraw(order, "The read is there.", by);
            }
    }
}

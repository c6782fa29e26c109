package org.headgate.service;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.office.WorkQueue;
import org.headgate.orders.NewOrder;
import org.headgate.orders.OrderCard;
import org.headgate.orders.OrderState;
import org.headgate.orders.Orders;
import org.headgate.premises.Premises;
import org.headgate.premises.PremisesId;
import org.headgate.premises.ServicePointId;
import org.springframework.stereotype.Component;

/** Takes a move back with everything it caused, the last thing first. */
@Component
class Undoing {
    private final Moves moves;
    private final Customers customers;
    private final Premises premises;
    private final Arrivals arrivals;
    private final Orders orders;
    private final StartDeposits deposits;
    private final StartFees fees;
    private final WorkQueue work;
    private final District district;

    Undoing(
            Moves moves,
            Customers customers,
            Premises premises,
            Arrivals arrivals,
            Orders orders,
            StartDeposits deposits,
            StartFees fees,
            WorkQueue work,
            District district) {
        this.moves = moves;
        this.customers = customers;
        this.premises = premises;
        this.arrivals = arrivals;
        this.orders = orders;
        this.deposits = deposits;
        this.fees = fees;
        this.work = work;
        this.district = district;
    }

    void undo(MoveCard move, String reason, Person by) {
        for (var caused : moves.caused(move.id()).reversed()) undo(caused, move, reason, by);
        moves.undo(move.id(), reason, by, district.businessDate());
        work.doneAbout(OnOrderVoided.WORK, String.valueOf(move.id().value()), by.id(), "taken back");
    }

    private void undo(Moves.Caused caused, MoveCard move, String reason, Person by) {
        switch (caused) {
            case Moves.Caused.OrderOpened(var order) -> {
                var card = orders.find(order).orElseThrow();
                if (card.state() == OrderState.DONE)
                    throw new Rejection(
                            "The visit of order %s was made: the move is in effect, or is finished instead.",
                            order.number());
                orders.withdraw(order, reason, by);
            }
            case Moves.Caused.DepositAsked(var deposit) -> deposits.takeBack(deposit, reason, by);
            case Moves.Caused.OrderVoided(var order) -> again(orders.find(order).orElseThrow(), by);
            case Moves.Caused.AgreementOpened(var agreement, var _, var _) -> customers.takeBack(agreement);
            case Moves.Caused.FeeCharged(var fee, var _) -> fees.takeBack(fee, reason);
            case Moves.Caused.AgreementClosed(var agreement, var _, var point, var terms) -> {
                nobodyFollows(point, move.onDay());
                customers.resume(agreement, move.onDay(), terms);
            }
            case Moves.Caused.AgreementTakenBack(var _, var account, var point, var terms) -> {
                nobodyFollows(point, move.onDay());
                arrivals.open(account, service(point), terms, move.onDay());
            }
            case Moves.Caused.AccountOpened(var account) -> close(account);
        }
    }

    private void nobodyFollows(ServicePointId point, LocalDate on) {
        customers.agreementAt(point, on).ifPresent(other -> {
            throw new Rejection("Somebody else starts service there on %s: take that move back first.", on);
        });
    }

    private String service(ServicePointId point) {
        return premises.servicePoint(point).orElseThrow().service();
    }

    private void again(OrderCard order, Person by) {
        var point = order.servicePoint();
        var account = order.account();
        var today = district.businessDate();
        orders.open(
                new NewOrder(
                        order.kind(),
                        new PremisesId(order.premises()),
                        point == null ? null : new ServicePointId(point),
                        account == null ? null : new AccountId(account),
                        order.wantedOn().isBefore(today) ? today : order.wantedOn(),
                        order.window(),
                        order.priority(),
                        order.note()),
                by);
    }

    private void close(AccountId id) {
        var account = customers.account(id).orElseThrow();
        var today = district.businessDate();
        customers.change(Newcomers.closedOn(account, today.isBefore(account.openedOn()) ? account.openedOn() : today));
    }
}

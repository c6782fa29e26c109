package org.headgate.service;

import java.util.ArrayList;
import java.util.List;
import org.headgate.credit.Credit;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.metering.MeterCard;
import org.headgate.metering.Metering;
import org.headgate.orders.OrderId;
import org.headgate.orders.Orders;
import org.headgate.premises.Premises;
import org.headgate.premises.ServicePointId;
import org.headgate.web.Saying;
import org.springframework.stereotype.Component;

/** Gathers what the page of a move shows. */
@Component
class MoveSheets {
    private final Moves moves;
    private final Settlement settlement;
    private final Customers customers;
    private final Premises premises;
    private final Metering metering;
    private final Orders orders;
    private final Credit credit;
    private final StartFees fees;
    private final District district;

    MoveSheets(
            Moves moves,
            Settlement settlement,
            Customers customers,
            Premises premises,
            Metering metering,
            Orders orders,
            Credit credit,
            StartFees fees,
            District district) {
        this.moves = moves;
        this.settlement = settlement;
        this.customers = customers;
        this.premises = premises;
        this.metering = metering;
        this.orders = orders;
        this.credit = credit;
        this.fees = fees;
        this.district = district;
    }

    MoveSheet of(MoveCard move) {
        var caused = new ArrayList<Saying>();
        var visits = new ArrayList<OrderId>();
        for (var one : moves.caused(move.id()))
            switch (one) {
                case Moves.Caused.AccountOpened(var account) ->
                    caused.add(Saying.of("service.move.caused.account", number(account)));
                case Moves.Caused.AgreementOpened(var _, var account, var point) ->
                    caused.add(Saying.of("service.move.caused.opened", service(point), name(account), move.onDay()));
                case Moves.Caused.AgreementClosed(var _, var account, var point, var _) ->
                    caused.add(Saying.of("service.move.caused.closed", service(point), name(account), move.onDay()));
                case Moves.Caused.AgreementTakenBack(var _, var account, var point, var _) ->
                    caused.add(Saying.of("service.move.caused.closed", service(point), name(account), move.onDay()));
                case Moves.Caused.OrderOpened(var order) -> visits.add(order);
                case Moves.Caused.OrderVoided(var order) -> visits.add(order);
                case Moves.Caused.DepositAsked(var deposit) ->
                    credit.deposit(deposit)
                            .ifPresent(asked -> caused.add(
                                    Saying.of("service.move.caused.deposit", asked.required(), asked.dueOn())));
                case Moves.Caused.FeeCharged(var fee, var _) -> {
                    var charged = fees.charged(fee);
                    caused.add(Saying.of(
                            charged.takenBack() ? "service.move.caused.fee-back" : "service.move.caused.fee",
                            charged.amount(),
                            charged.dueOn()));
                }
            }
        var fee = fees.of(move).filter(charged -> !charged.takenBack());
        var planned = move.state() == MoveState.PLANNED;
        var due = planned && !move.onDay().isAfter(district.businessDate());
        return new MoveSheet(
                move,
                caused,
                orders.these(visits),
                due ? missing(move) : List.of(),
                fee.map(StartFees.Charged::amount).orElse(null),
                fee.isPresent() && fees.isWaivable(),
                due);
    }

    List<MeterCard> missing(MoveCard move) {
        var wanted = settlement.missing(move);
        return settlement.points(move).stream()
                .flatMap(point -> metering.meters(point).stream())
                .filter(meter -> wanted.contains(meter.installation()))
                .toList();
    }

    private String number(AccountId account) {
        return customers.account(account).orElseThrow().number().toString();
    }

    private String name(AccountId account) {
        return customers.account(account).orElseThrow().mail().name();
    }

    private Saying service(ServicePointId point) {
        return Arrivals.serviceName(premises.servicePoint(point).orElseThrow().service());
    }
}

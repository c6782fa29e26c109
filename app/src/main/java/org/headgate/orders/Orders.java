package org.headgate.orders;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.metering.InstallationId;
import org.headgate.metering.MeterCard;
import org.headgate.metering.Metering;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.premises.Premises;
import org.headgate.premises.PremisesId;
import org.headgate.premises.ServicePoint;
import org.headgate.premises.ServicePointId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits of the field: asked for, given to somebody, made or given up. */
@Service
public class Orders {
    private final ServiceOrders orders;
    private final Metering metering;
    private final Premises premises;
    private final District district;
    private final ApplicationEventPublisher events;

    Orders(
            ServiceOrders orders,
            Metering metering,
            Premises premises,
            District district,
            ApplicationEventPublisher events) {
        this.orders = orders;
        this.metering = metering;
        this.premises = premises;
        this.district = district;
        this.events = events;
    }

    @Transactional
    public OrderId open(NewOrder order, Person by) {
        var point = order.point();
        if (point != null
                && premises.servicePoint(point)
                        .filter(known -> known.premises().equals(order.premises()))
                        .isEmpty()) throw new Rejection("The service point is not at these premises.");
        return orders.add(order, by, district.businessDate());
    }

    /** What the law has notices and days for is not asked for at a desk. */
    List<Reason> objections(OpenOrder action, Person by) {
        return action.order().kind().isForTheDesk()
                ? List.of()
                : List.of(Reason.of(
                        "Health and Safety Code 116908",
                        "A shut-off for non-payment is asked for by collections, after its notices and their days."));
    }

    public Optional<OrderCard> find(OrderId order) {
        return orders.card(order);
    }

    public List<OrderCard> these(Collection<OrderId> wanted) {
        return wanted.isEmpty() ? List.of() : orders.these(wanted);
    }

    /** What is to be done for an account, the next visit first. */
    public List<OrderCard> waitingFor(AccountId account) {
        return orders.waitingFor(account);
    }

    /** What is to be done at a premises, the next visit first. */
    public List<OrderCard> waitingAt(PremisesId premises) {
        return orders.waitingAt(premises);
    }

    /** Gives up a visit because what asked for it is gone; nobody has to state why again. */
    @Transactional
    public void withdraw(OrderId order, String reason, Person by) {
        orders.card(order)
                .filter(card -> card.state().waits())
                .ifPresent(card -> orders.voidIt(order, reason, card.version()));
    }

    List<OrderCard> list(OrderFilter filter, int limit) {
        return orders.list(filter, district.businessDate(), limit);
    }

    int waiting() {
        return orders.waiting();
    }

    /** The meters that a visit reads: those in place at the point, or at all points of the premises. */
    List<MeterCard> metersOf(OrderCard order) {
        var today = district.businessDate();
        var point = order.servicePoint();
        var points = point != null
                ? List.of(new ServicePointId(point))
                : premises.servicePointsAt(new PremisesId(order.premises())).stream()
                        .map(ServicePoint::id)
                        .toList();
        return points.stream()
                .flatMap(each -> metering.meters(each).stream())
                .filter(meter -> meter.installed().contains(today))
                .toList();
    }

    @Transactional
    public OrderId assign(AssignOrder action, Person by) {
        if (!orders.assign(action.order(), action.to(), action.version())) throw changed(action.order());
        return action.order();
    }

    /** The reads go to metering as they stand; a turn-on or turn-off also changes the point. */
    @Transactional
    public OrderId complete(CompleteOrder action, Person by) {
        var order = orders.card(action.order()).orElseThrow(Orders::unknown);
        if (action.doneOn().isAfter(district.businessDate()))
            throw new Rejection("A visit is reported on its day or later, not before %s.", action.doneOn());
        if (!orders.complete(action, by)) throw changed(action.order());
        requireReads(order, action);
        orders.keepReads(action);
        for (var read : action.reads())
            metering.take(
                    read.installation(),
                    action.doneOn(),
                    read.register(),
                    by,
                    "Order %s".formatted(action.order().number()));
        switchPoint(order);
        var account = order.account();
        events.publishEvent(new OrderCompleted(
                action.order(),
                order.kind(),
                new PremisesId(order.premises()),
                account == null ? null : new AccountId(account),
                action.doneOn(),
                by));
        return action.order();
    }

    private void requireReads(OrderCard order, CompleteOrder action) {
        var here = new HashSet<InstallationId>();
        metersOf(order).forEach(meter -> here.add(meter.installation()));
        for (var read : action.reads())
            if (!here.remove(read.installation())) throw new Rejection("This meter is not at the place of the order.");
        if (order.kind().needsRead() && !here.isEmpty())
            throw new Rejection("Enter the figures of all meters: the visit is made for them.");
    }

    private void switchPoint(OrderCard order) {
        var state = switch (order.kind()) {
            case TURN_ON -> ServicePoint.State.ACTIVE;
            case TURN_OFF, SHUT_OFF -> ServicePoint.State.OFF;
            case READ_IN, READ_OUT, METER_SET, METER_CHECK, INVESTIGATE -> null;
        };
        var id = order.servicePoint();
        if (state == null || id == null) return;
        var point = premises.servicePoint(new ServicePointId(id)).orElseThrow();
        premises.change(new ServicePoint(
                point.id(),
                point.reference(),
                point.premises(),
                point.service(),
                point.route(),
                point.sequence(),
                state,
                point.note()));
    }

    @Transactional
    public OrderId voidIt(VoidOrder action, Person by) {
        var order = orders.card(action.order()).orElseThrow(Orders::unknown);
        if (!orders.voidIt(action.order(), action.reason(), action.version())) throw changed(action.order());
        events.publishEvent(new OrderVoided(action.order(), order.kind(), action.reason(), by));
        return action.order();
    }

    private static ChangedMeanwhile changed(OrderId order) {
        return new ChangedMeanwhile("Order " + order.number());
    }

    private static Rejection unknown() {
        return new Rejection("There is no such order.");
    }
}

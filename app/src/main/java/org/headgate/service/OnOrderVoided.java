package org.headgate.service;

import java.util.List;
import org.headgate.office.NewWork;
import org.headgate.office.Role;
import org.headgate.office.WorkQueue;
import org.headgate.orders.OrderVoided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A visit that a move waits for is not made: somebody decides how the move goes on. */
@Component
class OnOrderVoided {
    static final String WORK = "MOVE_WITHOUT_VISIT";

    private final Moves moves;
    private final WorkQueue work;

    OnOrderVoided(Moves moves, WorkQueue work) {
        this.moves = moves;
        this.work = work;
    }

    @EventListener
    void ask(OrderVoided order) {
        moves.ofOrder(order.order())
                .filter(move -> move.state() == MoveState.PLANNED)
                .ifPresent(move -> work.add(
                        NewWork.forRole(
                                        Role.REPRESENTATIVE,
                                        WORK,
                                        "service.work.without-visit",
                                        List.of(move.customer(), move.address()),
                                        "/moves/" + move.id().value())
                                .about(String.valueOf(move.id().value()))
                                .onAccount(move.account().value()),
                        order.by().id()));
    }
}

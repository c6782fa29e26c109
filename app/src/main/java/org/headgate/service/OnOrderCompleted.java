package org.headgate.service;

import org.headgate.district.District;
import org.headgate.orders.OrderCompleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A visit was made: moves at those premises whose figures are there now take effect. It is heard inside the transaction that
 * completes the order, so that nobody ever sees a finished visit whose move still waits for it.
 */
@Component
class OnOrderCompleted {
    private final Moves moves;
    private final Settlement settlement;
    private final District district;

    OnOrderCompleted(Moves moves, Settlement settlement, District district) {
        this.moves = moves;
        this.settlement = settlement;
        this.district = district;
    }

    @EventListener
    void settle(OrderCompleted done) {
        for (var move : moves.dueAt(done.premises(), district.businessDate())) settlement.settle(move.id(), done.by());
    }
}

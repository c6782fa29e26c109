package org.headgate.credit;

import org.headgate.orders.OrderCompleted;
import org.headgate.orders.OrderKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Water was shut off for non-payment: the score of the account knows of it with the visit. */
@Component
class OnOrderCompleted {
    private final Credit credit;

    OnOrderCompleted(Credit credit) {
        this.credit = credit;
    }

    @EventListener
    void record(OrderCompleted done) {
        var account = done.account();
        if (done.kind() == OrderKind.SHUT_OFF && account != null)
            credit.recordShutOff(account, done.doneOn(), "Order " + done.order().number(), done.by());
    }
}

package org.headgate.credit;

import org.headgate.billing.BillPosted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A single bill was posted, released late or made again: of somebody who left, the deposit pays it in the same transaction. */
@Component
class OnBillPosted {
    private final Credit credit;

    OnBillPosted(Credit credit) {
        this.credit = credit;
    }

    @EventListener
    void apply(BillPosted posted) {
        credit.applyToFinalBill(posted.account(), posted.by());
    }
}

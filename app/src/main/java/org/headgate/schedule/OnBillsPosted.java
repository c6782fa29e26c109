package org.headgate.schedule;

import org.headgate.billing.BillsPosted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The bills of a cycle are posted: it was read, looked at and calculated. */
@Component("scheduleOnBillsPosted")
class OnBillsPosted {
    private final Schedule schedule;

    OnBillsPosted(Schedule schedule) {
        this.schedule = schedule;
    }

    @ApplicationModuleListener
    void finish(BillsPosted bills) {
        schedule.doneBy(bills.run(), TaskKind.METER_READING, TaskKind.READ_REVIEW, TaskKind.BILL_CALCULATION);
    }
}

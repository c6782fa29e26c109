package org.headgate.schedule;

import org.headgate.billing.BillsIssued;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The bills of a cycle are issued: the print file is there. */
@Component("scheduleOnBillsIssued")
class OnBillsIssued {
    private final Schedule schedule;

    OnBillsIssued(Schedule schedule) {
        this.schedule = schedule;
    }

    @ApplicationModuleListener
    void finish(BillsIssued bills) {
        schedule.doneBy(bills.run(), TaskKind.BILL_PRINTING);
    }
}

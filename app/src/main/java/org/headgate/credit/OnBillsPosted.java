package org.headgate.credit;

import org.headgate.billing.BillRuns;
import org.headgate.billing.BillsPosted;
import org.headgate.office.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A run was posted: deposits of those who left pay their final bills, in the name of whoever signed it off. It is heard inside
 * the transaction that posts the run, so that nobody ever sees a final bill whose deposit still waits.
 */
@Component
class OnBillsPosted {
    private final Credit credit;
    private final Deposits deposits;
    private final BillRuns runs;
    private final People people;

    OnBillsPosted(Credit credit, Deposits deposits, BillRuns runs, People people) {
        this.credit = credit;
        this.deposits = deposits;
        this.runs = runs;
        this.people = people;
    }

    @EventListener
    void apply(BillsPosted posted) {
        var accounts = deposits.heldOfThoseWhoLeft(posted.run());
        if (accounts.isEmpty()) return;
        var signer = runs.find(posted.run()).orElseThrow().signedOffBy();
        if (signer == null)
            throw new IllegalStateException("run %s was posted and nobody signed it off".formatted(posted.run()));
        var by = people.withId(signer).orElseThrow();
        for (var account : accounts) credit.applyToFinalBill(account, by);
    }
}

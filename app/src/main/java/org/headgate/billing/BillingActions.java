package org.headgate.billing;

import static org.headgate.office.Level.LEAD;
import static org.headgate.office.Level.ONE;
import static org.headgate.office.Level.TWO;

import org.headgate.office.ActionHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what in billing: each action, the level it needs, and what it does. */
@Configuration(proxyBeanMethods = false)
class BillingActions {
    @Bean
    ActionHandler<StartBillRun, RunId> startBillRun(BillRuns runs) {
        return new Handled<>(
                StartBillRun.class,
                TWO,
                (it, _) -> runs.plan(it.cycle(), it.period(), it.readsUntil(), it.billDate(), it.dueDate()));
    }

    @Bean
    ActionHandler<CalculateRun, RunId> calculateRun(BillRuns runs) {
        return new Handled<>(CalculateRun.class, TWO, (it, _) -> {
            runs.calculate(it.run());
            return it.run();
        });
    }

    @Bean
    ActionHandler<DecideConcern, ConcernId> decideConcern(BillRuns runs) {
        return new Handled<>(DecideConcern.class, ONE, (it, by) -> {
            runs.decide(it.concern(), it.decision(), it.reason(), by);
            return it.concern();
        });
    }

    @Bean
    ActionHandler<ReopenConcern, ConcernId> reopenConcern(BillRuns runs) {
        return new Handled<>(ReopenConcern.class, ONE, (it, _) -> {
            runs.reopen(it.concern());
            return it.concern();
        });
    }

    @Bean
    ActionHandler<AcceptRemainingConcerns, Integer> acceptRemainingConcerns(BillRuns runs) {
        return new Handled<>(
                AcceptRemainingConcerns.class, LEAD, (it, by) -> runs.acceptRemaining(it.run(), it.reason(), by));
    }

    @Bean
    ActionHandler<StateUnbilledReason, RunId> stateUnbilledReason(BillRuns runs) {
        return new Handled<>(StateUnbilledReason.class, ONE, (it, by) -> {
            runs.stateUnbilled(it.run(), it.servicePoint(), it.reason(), by);
            return it.run();
        });
    }

    @Bean
    ActionHandler<SignOffRun, RunId> signOffRun(BillRuns runs) {
        return new Handled<>(SignOffRun.class, TWO, (it, _) -> runs.objectionsToSignOff(it.run()), (it, by) -> {
            runs.signOff(it.run(), by);
            return it.run();
        });
    }

    @Bean
    ActionHandler<PostRun, RunId> postRun(BillRuns runs) {
        return new Handled<>(PostRun.class, TWO, (it, _) -> {
            runs.post(it.run());
            return it.run();
        });
    }

    @Bean
    ActionHandler<CancelRun, RunId> cancelRun(BillRuns runs) {
        return new Handled<>(CancelRun.class, LEAD, (it, _) -> {
            runs.cancel(it.run(), it.reason());
            return it.run();
        });
    }

    @Bean
    ActionHandler<RecalculateDraft, BillId> recalculateDraft(Corrections corrections) {
        return new Handled<>(RecalculateDraft.class, ONE, (it, by) -> corrections.recalculate(it.bill(), by));
    }

    @Bean
    ActionHandler<ReleaseHeldBill, BillId> releaseHeldBill(Corrections corrections) {
        return new Handled<>(ReleaseHeldBill.class, TWO, (it, by) -> corrections.release(it.bill(), it.reason(), by));
    }

    @Bean
    ActionHandler<CancelBill, BillId> cancelBill(Corrections corrections) {
        return new Handled<>(CancelBill.class, TWO, (it, _) -> corrections.cancel(it.bill(), it.reason()));
    }

    @Bean
    ActionHandler<CancelAndRebill, BillId> cancelAndRebill(Corrections corrections) {
        return new Handled<>(CancelAndRebill.class, TWO, (it, by) -> corrections.rebill(it.bill(), it.reason(), by));
    }
}

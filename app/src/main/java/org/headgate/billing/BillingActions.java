package org.headgate.billing;

import static org.headgate.office.Level.AUDITOR;
import static org.headgate.office.Level.LEAD;
import static org.headgate.office.Level.ONE;
import static org.headgate.office.Level.SUPERVISOR;
import static org.headgate.office.Level.TRAINEE;
import static org.headgate.office.Level.TWO;

import org.headgate.kernel.Money;
import org.headgate.office.ActionHandler;
import org.headgate.office.Allowance;
import org.headgate.office.Handled;
import org.headgate.office.Person;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what in billing: each action, the level it needs, and what it does. */
@Configuration(proxyBeanMethods = false)
class BillingActions {
    private static final Allowance[] ADJUSTING = {
        Allowance.refused(AUDITOR),
        Allowance.reviewed(TRAINEE),
        Allowance.own(ONE, Money.of("25.00")),
        Allowance.own(TWO, Money.of("100.00")),
        Allowance.own(LEAD, Money.of("500.00")),
        Allowance.own(SUPERVISOR)
    };

    @Bean
    ActionHandler<StartBillRun, RunId> startBillRun(BillRuns runs) {
        return Handled.of(
                        StartBillRun.class,
                        TWO,
                        (it, _) -> runs.plan(it.cycle(), it.period(), it.readsUntil(), it.billDate(), it.dueDate()))
                .as(Task.BILLING);
    }

    @Bean
    ActionHandler<CalculateRun, RunId> calculateRun(BillRuns runs) {
        return Handled.of(CalculateRun.class, TWO, (it, _) -> {
                    runs.calculate(it.run());
                    return it.run();
                })
                .as(Task.BILLING);
    }

    @Bean
    ActionHandler<DecideConcern, ConcernId> decideConcern(BillRuns runs) {
        return Handled.of(DecideConcern.class, ONE, (it, by) -> {
                    runs.decide(it.concern(), it.decision(), it.reason(), by);
                    return it.concern();
                })
                .as(Task.BILLING);
    }

    @Bean
    ActionHandler<HoldForReread, ConcernId> holdForReread(Rereading rereading) {
        return Handled.of(HoldForReread.class, ONE, (it, by) -> {
                    rereading.hold(it.concern(), it.reason(), by);
                    return it.concern();
                })
                .as(Task.BILLING);
    }

    @Bean
    ActionHandler<ReopenConcern, ConcernId> reopenConcern(Rereading rereading) {
        return Handled.of(ReopenConcern.class, ONE, (it, _) -> {
                    rereading.reopen(it.concern());
                    return it.concern();
                })
                .as(Task.BILLING);
    }

    @Bean
    ActionHandler<AcceptRemainingConcerns, Integer> acceptRemainingConcerns(BillRuns runs) {
        return Handled.of(
                        AcceptRemainingConcerns.class,
                        LEAD,
                        (it, by) -> runs.acceptRemaining(it.run(), it.reason(), by))
                .as(Task.BILLING);
    }

    @Bean
    ActionHandler<StateUnbilledReason, RunId> stateUnbilledReason(BillRuns runs) {
        return Handled.of(StateUnbilledReason.class, ONE, (it, by) -> {
                    runs.stateUnbilled(it.run(), it.servicePoint(), it.reason(), by);
                    return it.run();
                })
                .as(Task.BILLING);
    }

    @Bean
    ActionHandler<SignOffRun, RunId> signOffRun(BillRuns runs) {
        return Handled.of(SignOffRun.class, TWO, (SignOffRun it, Person by) -> {
                    runs.signOff(it.run(), by);
                    return it.run();
                })
                .as(Task.BILLING)
                .unless((it, _) -> runs.objectionsToSignOff(it.run()));
    }

    @Bean
    ActionHandler<PostRun, RunId> postRun(BillRuns runs) {
        return Handled.of(PostRun.class, TWO, (it, _) -> {
                    runs.post(it.run());
                    return it.run();
                })
                .as(Task.BILLING);
    }

    @Bean
    ActionHandler<CancelRun, RunId> cancelRun(BillRuns runs) {
        return Handled.of(CancelRun.class, LEAD, (it, _) -> {
                    runs.cancel(it.run(), it.reason());
                    return it.run();
                })
                .as(Task.BILLING);
    }

    @Bean
    ActionHandler<RecalculateDraft, BillId> recalculateDraft(Corrections corrections) {
        return Handled.of(RecalculateDraft.class, ONE, (it, by) -> corrections.recalculate(it.bill(), by))
                .as(Task.BILLING);
    }

    @Bean
    ActionHandler<ReleaseHeldBill, BillId> releaseHeldBill(Corrections corrections) {
        return Handled.of(ReleaseHeldBill.class, TWO, (it, by) -> corrections.release(it.bill(), it.reason(), by))
                .as(Task.BILLING);
    }

    @Bean
    ActionHandler<CancelBill, BillId> cancelBill(Corrections corrections) {
        return Handled.of(CancelBill.class, TWO, (it, _) -> corrections.cancel(it.bill(), it.reason()))
                .as(Task.BILLING);
    }

    @Bean
    ActionHandler<CancelAndRebill, BillId> cancelAndRebill(Corrections corrections) {
        return Handled.of(CancelAndRebill.class, TWO, (it, by) -> corrections.rebill(it.bill(), it.reason(), by))
                .as(Task.BILLING);
    }

    @Bean
    ActionHandler<AdjustAccount, AdjustmentId> adjustAccount(Adjustments adjustments) {
        return Handled.of(AdjustAccount.class, ONE, adjustments::adjust)
                .as(Task.ADJUSTMENTS)
                .allowing(ADJUSTING)
                .changing(it -> adjustments.changes(it));
    }

    @Bean
    ActionHandler<ReverseAdjustment, AdjustmentId> reverseAdjustment(Adjustments adjustments) {
        return Handled.of(ReverseAdjustment.class, ONE, (it, _) -> adjustments.reverse(it))
                .as(Task.ADJUSTMENTS)
                .allowing(ADJUSTING)
                .changing(it -> adjustments.changes(it));
    }
}

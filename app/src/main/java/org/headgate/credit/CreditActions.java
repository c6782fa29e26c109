package org.headgate.credit;

import static org.headgate.office.Level.AUDITOR;
import static org.headgate.office.Level.LEAD;
import static org.headgate.office.Level.MANAGER;
import static org.headgate.office.Level.ONE;
import static org.headgate.office.Level.SUPERVISOR;
import static org.headgate.office.Level.TRAINEE;
import static org.headgate.office.Level.TWO;

import java.time.LocalDate;
import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.office.ActionHandler;
import org.headgate.office.Allowance;
import org.headgate.office.Change;
import org.headgate.office.Handled;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with deposits, until the district says otherwise in its authority matrix. */
@Configuration(proxyBeanMethods = false)
class CreditActions {
    private static final Allowance[] WAIVING = upTo("100.00", "200.00", "500.00");
    private static final Allowance[] PAYING_BACK = upTo("50.00", "250.00", "1000.00");

    @Bean
    ActionHandler<RequireDeposit, DepositId> requireDeposit(DepositRequirements requirements) {
        return Handled.of(RequireDeposit.class, ONE, requirements::require)
                .as(Task.DEPOSITS)
                .unless((it, _) -> requirements.objections(it));
    }

    @Bean
    ActionHandler<ReduceDeposit, DepositEntryId> reduceDeposit(DepositSteps steps, Deposits deposits) {
        return Handled.of(
                        ReduceDeposit.class,
                        ONE,
                        (it, by) -> steps.reduce(
                                it.account(),
                                it.deposit(),
                                it.amount(),
                                false,
                                it.reason(),
                                it.words(),
                                it.version(),
                                by))
                .as(Task.DEPOSITS)
                .allowing(WAIVING)
                .changing(it -> outstanding(deposits, it.deposit(), it.amount()));
    }

    @Bean
    ActionHandler<WaiveDeposit, DepositEntryId> waiveDeposit(DepositSteps steps, Deposits deposits) {
        return Handled.of(
                        WaiveDeposit.class,
                        ONE,
                        (it, by) -> steps.reduce(
                                it.account(),
                                it.deposit(),
                                it.amount(),
                                true,
                                it.reason(),
                                it.words(),
                                it.version(),
                                by))
                .as(Task.DEPOSITS)
                .allowing(WAIVING)
                .changing(it -> outstanding(deposits, it.deposit(), it.amount()));
    }

    @Bean
    ActionHandler<ReceiveDeposit, DepositEntryId> receiveDeposit(DepositSteps steps) {
        return Handled.of(ReceiveDeposit.class, ONE, steps::receive).as(Task.DEPOSITS);
    }

    @Bean
    ActionHandler<ApplyDeposit, DepositEntryId> applyDeposit(DepositSteps steps, Deposits deposits) {
        return Handled.of(ApplyDeposit.class, TWO, steps::apply)
                .as(Task.DEPOSITS)
                .changing(it -> held(deposits, it.deposit(), it.amount()));
    }

    @Bean
    ActionHandler<RefundDeposit, DepositEntryId> refundDeposit(DepositSteps steps, Deposits deposits) {
        return Handled.of(RefundDeposit.class, ONE, steps::refund)
                .as(Task.DEPOSITS)
                .allowing(PAYING_BACK)
                .changing(it -> held(deposits, it.deposit(), it.amount()));
    }

    @Bean
    ActionHandler<ReleaseDeposit, DepositId> releaseDeposit(DepositSteps steps, Deposits deposits) {
        return Handled.of(ReleaseDeposit.class, TWO, steps::release)
                .as(Task.DEPOSITS)
                .changing(it -> held(deposits, it.deposit(), it.amount()))
                .unless((it, _) -> deposits.find(it.deposit())
                        .map(steps::release)
                        .filter(release -> !(release instanceof DepositRelease.Due))
                        .map(release -> List.of(release.why()))
                        .orElse(List.of()));
    }

    @Bean
    ActionHandler<ReverseDepositEntry, DepositEntryId> reverseDepositEntry(DepositSteps steps) {
        return Handled.of(ReverseDepositEntry.class, LEAD, steps::takeBack).as(Task.DEPOSITS);
    }

    @Bean
    ActionHandler<RecordShutOff, AccountId> recordShutOff(DepositRequirements requirements) {
        return Handled.of(RecordShutOff.class, TWO, requirements::recordShutOff).as(Task.DEPOSITS);
    }

    @Bean
    ActionHandler<ChangeDepositMatrix, LocalDate> changeDepositMatrix(MatrixAdoption adoption) {
        return Handled.of(ChangeDepositMatrix.class, MANAGER, adoption::adopt)
                .as(Task.OFFICE)
                .withSecondPerson()
                .changing(adoption::changes)
                .unless((it, _) -> adoption.objections(it));
    }

    @Bean
    ActionHandler<TransferBalance, BalanceTransferId> transferBalance(BalanceTransfers transfers) {
        return Handled.of(TransferBalance.class, ONE, transfers::transfer)
                .as(Task.ADJUSTMENTS)
                .allowing(upTo("100.00", "500.00", "2000.00"))
                .changing(transfers::changes)
                .unless((it, _) -> transfers.objections(it));
    }

    @Bean
    ActionHandler<ReverseBalanceTransfer, BalanceTransferId> reverseBalanceTransfer(BalanceTransfers transfers) {
        return Handled.of(ReverseBalanceTransfer.class, LEAD, (it, _) -> transfers.reverse(it))
                .as(Task.ADJUSTMENTS);
    }

    private static Allowance[] upTo(String one, String two, String lead) {
        return new Allowance[] {
            Allowance.refused(AUDITOR),
            Allowance.reviewed(TRAINEE),
            Allowance.own(ONE, Money.of(one)),
            Allowance.own(TWO, Money.of(two)),
            Allowance.own(LEAD, Money.of(lead)),
            Allowance.own(SUPERVISOR)
        };
    }

    private static List<Change> outstanding(Deposits deposits, DepositId id, Money amount) {
        return deposits.find(id)
                .map(deposit -> List.of(new Change(
                        "credit.change.outstanding",
                        "$" + deposit.outstanding(),
                        "$" + deposit.outstanding().minus(amount))))
                .orElse(List.of());
    }

    private static List<Change> held(Deposits deposits, DepositId id, Money amount) {
        return deposits.find(id)
                .map(deposit -> List.of(new Change(
                        "credit.change.held",
                        "$" + deposit.held(),
                        "$" + deposit.held().minus(amount))))
                .orElse(List.of());
    }
}

package org.headgate.service;

import org.headgate.kernel.Money;
import org.headgate.office.Allowance;
import org.headgate.office.Handled;
import org.headgate.office.Level;
import org.headgate.office.OwnWork;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people do with service, and from which level on. */
@Configuration(proxyBeanMethods = false)
class ServiceActions {
    @Bean
    Handled<StartService, MoveId> startsService(Service service) {
        return Handled.of(StartService.class, Level.ONE, service::start)
                .as(Task.SERVICE)
                .unless(service::objections);
    }

    @Bean
    Handled<StopService, MoveId> stopsService(Service service) {
        return Handled.of(StopService.class, Level.ONE, service::stop)
                .as(Task.SERVICE)
                .unless(service::objections);
    }

    @Bean
    Handled<TransferService, MoveId> transfersService(Service service) {
        return Handled.of(TransferService.class, Level.ONE, service::transfer)
                .as(Task.SERVICE)
                .unless(service::objections);
    }

    @Bean
    Handled<WaiveNewAccountFee, MoveId> waivesNewAccountFees(StartFees fees) {
        return Handled.of(WaiveNewAccountFee.class, Level.ONE, fees::waive)
                .as(Task.ADJUSTMENTS)
                .allowing(
                        Allowance.refused(Level.AUDITOR),
                        Allowance.reviewed(Level.TRAINEE),
                        Allowance.own(Level.ONE, Money.of("25.00")),
                        Allowance.own(Level.TWO, Money.of("100.00")),
                        Allowance.own(Level.LEAD, Money.of("500.00")),
                        Allowance.own(Level.SUPERVISOR))
                .changing(fees::changes)
                .unless(fees::objections);
    }

    @Bean
    Handled<UndoMove, MoveId> undoesMoves(Service service) {
        return Handled.of(UndoMove.class, Level.ONE, service::undo).as(Task.SERVICE);
    }

    @Bean
    Handled<FinishMove, MoveId> finishesMoves(Service service) {
        return Handled.of(FinishMove.class, Level.ONE, service::finish).as(Task.SERVICE);
    }

    @Bean
    Handled<AgreeReversion, ReversionId> agreesReversions(ReversionAgreements reversions) {
        return Handled.of(AgreeReversion.class, Level.TWO, reversions::agree)
                .as(Task.SERVICE)
                .unless(reversions::objections);
    }

    @Bean
    Handled<EndReversion, ReversionId> endsReversions(ReversionAgreements reversions) {
        return Handled.of(EndReversion.class, Level.TWO, reversions::end).as(Task.SERVICE);
    }

    /** Whether a move goes on without its visit is said on the move's page. */
    @Bean
    static OwnWork movesWithoutVisit() {
        return OwnWork.of(OnOrderVoided.WORK);
    }
}

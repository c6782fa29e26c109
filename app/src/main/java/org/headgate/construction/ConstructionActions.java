package org.headgate.construction;

import static org.headgate.office.Level.ONE;
import static org.headgate.office.Level.TWO;

import org.headgate.office.ActionHandler;
import org.headgate.office.Handled;
import org.headgate.office.OwnWork;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with hydrant meters. */
@Configuration(proxyBeanMethods = false)
class ConstructionActions {
    @Bean
    ActionHandler<ApplyForHydrantMeter, RentalId> applyForHydrantMeter(Construction construction) {
        return Handled.of(ApplyForHydrantMeter.class, ONE, construction::apply).as(Task.SERVICE);
    }

    @Bean
    ActionHandler<HandOutHydrantMeter, RentalId> handOutHydrantMeter(Construction construction) {
        return Handled.of(HandOutHydrantMeter.class, ONE, construction::handOut).as(Task.SERVICE);
    }

    @Bean
    ActionHandler<MoveHydrantMeter, RentalId> moveHydrantMeter(Construction construction) {
        return Handled.of(MoveHydrantMeter.class, ONE, construction::move).as(Task.SERVICE);
    }

    @Bean
    ActionHandler<RecordSelfRead, RentalId> recordSelfRead(Construction construction) {
        return Handled.of(RecordSelfRead.class, ONE, construction::read).as(Task.READS);
    }

    @Bean
    ActionHandler<RecordBackflowCheck, RentalId> recordBackflowCheck(Construction construction) {
        return Handled.of(RecordBackflowCheck.class, ONE, construction::check).as(Task.SERVICE);
    }

    @Bean
    ActionHandler<TakeBackHydrantMeter, RentalId> takeBackHydrantMeter(Construction construction) {
        return Handled.of(TakeBackHydrantMeter.class, TWO, construction::takeBack)
                .as(Task.SERVICE);
    }

    @Bean
    ActionHandler<CancelHydrantMeter, RentalId> cancelHydrantMeter(Construction construction) {
        return Handled.of(CancelHydrantMeter.class, TWO, construction::cancel).as(Task.SERVICE);
    }

    @Bean
    ActionHandler<AddHydrantMeter, HydrantMeterId> addHydrantMeter(HydrantMeters meters) {
        return Handled.of(AddHydrantMeter.class, TWO, (it, _) -> meters.add(it)).as(Task.SERVICE);
    }

    /** Reads and checks are entered on the rental's page. */
    @Bean
    static OwnWork hydrantReads() {
        return OwnWork.of(Construction.READ_DUE);
    }

    @Bean
    static OwnWork hydrantChecks() {
        return OwnWork.of(Construction.BACKFLOW_DUE);
    }
}

package org.headgate.metering;

import static org.headgate.office.Level.ONE;
import static org.headgate.office.Level.TWO;

import org.headgate.office.ActionHandler;
import org.headgate.office.Handled;
import org.headgate.office.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what with layouts of read files and decisions about reads: what is done by the method of a front door. */
@Configuration(proxyBeanMethods = false)
class MeteringActions {
    @Bean
    ActionHandler<KeepReadLayout, ReadLayout> keepReadLayout(ReadLayouts layouts) {
        return Handled.of(KeepReadLayout.class, TWO, layouts::keep).as(Task.READS);
    }

    @Bean
    ActionHandler<RetireReadLayout, ReadLayout> retireReadLayout(ReadLayouts layouts) {
        return Handled.of(RetireReadLayout.class, TWO, layouts::retire).as(Task.READS);
    }

    @Bean
    ActionHandler<UndoReadDecision, ReadExceptionId> undoReadDecision(UndoingReadDecisions decisions) {
        return Handled.of(UndoReadDecision.class, ONE, decisions::undo)
                .as(Task.READS)
                .unless(decisions::objections);
    }
}

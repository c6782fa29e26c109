package org.headgate.office;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute, on one of the processes, for work that is late for too long. */
@Configuration(proxyBeanMethods = false)
class EscalateWorkJob {
    @Bean
    static RecurringTask<Void> escalateWork(ObjectProvider<Escalation> escalation) {
        return Tasks.recurring("escalate-work", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> escalation.getObject().takeUpWhatIsLate());
    }
}

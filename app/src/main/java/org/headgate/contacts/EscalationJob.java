package org.headgate.contacts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute, on one of the processes, for cases whose clock ran out. */
@Configuration(proxyBeanMethods = false)
class EscalationJob {
    @Bean
    static RecurringTask<Void> escalateCases(ObjectProvider<Cases> cases) {
        return Tasks.recurring("escalate-cases", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> cases.getObject().escalateWhatRanOut());
    }
}

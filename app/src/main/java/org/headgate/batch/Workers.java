package org.headgate.batch;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduler's workers: each claims chunk after chunk until none is left. */
@Configuration(proxyBeanMethods = false)
class Workers {
    static final TaskDescriptor<Long> WORK = TaskDescriptor.of("work-through-job", Long.class);
    private static final int TRIES = 3;

    @Bean
    OneTimeTask<Long> workThroughJob(ObjectProvider<Batch> batch) {
        return Tasks.oneTime(WORK)
                .onFailure(FailureHandler.<Long>maxRetries(TRIES)
                        .withBackoff(Duration.ofSeconds(2))
                        .thenRemove())
                .execute((task, _) -> batch.getObject().workThrough(new JobId(task.getData())));
    }
}

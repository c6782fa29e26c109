package org.headgate.api;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends messages on the scheduler: again after 10 seconds, 40, and so on to 11 hours, eight times in all. */
@Configuration(proxyBeanMethods = false)
class Delivering {
    static final TaskDescriptor<Long> DELIVER = TaskDescriptor.of("deliver-webhook", Long.class);
    static final int TRIES = 8;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final double LONGER_EACH_TIME = 4;

    @Bean
    OneTimeTask<Long> deliverWebhook(ObjectProvider<WebhookSender> sender) {
        return Tasks.oneTime(DELIVER)
                .onFailure(FailureHandler.<Long>maxRetries(TRIES - 1)
                        .withBackoff(FIRST_WAIT, LONGER_EACH_TIME)
                        .thenRemove())
                .execute((task, _) -> sender.getObject().send(new DeliveryId(task.getData())));
    }
}

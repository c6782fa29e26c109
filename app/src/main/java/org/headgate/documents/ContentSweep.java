package org.headgate.documents;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.headgate.district.District;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, what was uploaded and never filed goes. */
@Configuration(proxyBeanMethods = false)
class ContentSweep {
    private static final Logger LOG = LoggerFactory.getLogger(ContentSweep.class);
    private static final int DAYS = 2;

    @Bean
    RecurringTask<Void> sweepUnfiledContent(ObjectProvider<Contents> contents, District district) {
        return Tasks.recurring("sweep-unfiled-content", Schedules.daily(district.timeZone(), LocalTime.of(2, 40)))
                .execute((_, _) -> {
                    int swept = contents.getObject().sweep(DAYS);
                    if (swept > 0) LOG.info("{} uploads that nobody filed were swept away", swept);
                });
    }
}

package org.headgate.api;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.InstantSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lets the scheduler send a message, after what it tells of is committed. */
@Component
class OnDeliveryPlanned {
    private final SchedulerClient scheduler;
    private final InstantSource clock;

    OnDeliveryPlanned(SchedulerClient scheduler, InstantSource clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void send(DeliveryPlanned planned) {
        var delivery = planned.delivery().value();
        scheduler.scheduleIfNotExists(
                Delivering.DELIVER
                        .instance(String.valueOf(delivery))
                        .data(delivery)
                        .build(),
                clock.instant());
    }
}

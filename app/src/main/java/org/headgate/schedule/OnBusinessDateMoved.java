package org.headgate.schedule;

import org.headgate.district.BusinessDateMoved;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A new business day: the calendar reaches on, and the day's tasks are in the inboxes. */
@Component("scheduleOnBusinessDateMoved")
class OnBusinessDateMoved {
    private final Schedule schedule;

    OnBusinessDateMoved(Schedule schedule) {
        this.schedule = schedule;
    }

    @ApplicationModuleListener
    void begin(BusinessDateMoved day) {
        schedule.begin(day.to());
    }
}

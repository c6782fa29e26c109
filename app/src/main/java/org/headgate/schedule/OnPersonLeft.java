package org.headgate.schedule;

import org.headgate.office.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The tasks that lay ahead of somebody who left are their team's. */
@Component("scheduleOnPersonLeft")
class OnPersonLeft {
    private final ScheduledTasks tasks;

    OnPersonLeft(ScheduledTasks tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void giveBack(PersonLeft left) {
        tasks.unassign(left.person());
    }
}

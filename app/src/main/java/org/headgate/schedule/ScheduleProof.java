package org.headgate.schedule;

import java.util.ArrayList;
import java.util.List;
import org.headgate.district.District;
import org.headgate.office.Proof;
import org.springframework.stereotype.Component;

/** What lies ahead is on days when the office works, and no lock-off comes before the law allows it. */
@Component
class ScheduleProof implements Proof {
    private final ScheduledTasks tasks;
    private final OfficeDays days;
    private final District district;

    ScheduleProof(ScheduledTasks tasks, OfficeDays days, District district) {
        this.tasks = tasks;
        this.days = days;
        this.district = district;
    }

    @Override
    public String claim() {
        return "what the calendar plans ahead is on open days, and its lock-offs are lawful";
    }

    @Override
    public List<String> problems() {
        var working = days.working();
        var rule = new MoveRule(working);
        var problems = new ArrayList<String>();
        for (var task : tasks.ahead(district.businessDate())) {
            if (!working.isOpen(task.plannedOn()))
                problems.add("task %d is on %s, when the office is closed"
                        .formatted(task.id().value(), task.plannedOn()));
            var period = task.period();
            if (task.kind() == TaskKind.LOCK_OFF && period != null)
                rule.objections(task, tasks.ofPeriod(task.cycle(), period), task.plannedOn()).stream()
                        .map(reason -> "lock-off %d of cycle %s: %s"
                                .formatted(task.id().value(), task.cycle(), reason.sentence()))
                        .forEach(problems::add);
        }
        return problems;
    }
}

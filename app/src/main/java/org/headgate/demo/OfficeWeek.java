package org.headgate.demo;

import java.time.LocalDate;
import org.headgate.district.District;
import org.headgate.office.Action;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.schedule.AddTask;
import org.headgate.schedule.AssignTask;
import org.headgate.schedule.PlanCalendar;
import org.headgate.schedule.PublishCalendar;
import org.headgate.schedule.Schedule;
import org.headgate.schedule.TaskKind;
import org.springframework.stereotype.Component;

/** What the people of the made-up office have agreed on: the calendar of the year, published, with a task or two of its own. */
@Component
class OfficeWeek {
    private static final int MONTHS_PLANNED = 12;
    private static final int MONTHS_PUBLISHED = 2;
    private static final int DAYS_LOOKED_AHEAD = 40;

    private final Office office;
    private final Schedule schedule;
    private final District district;
    private final Staff staff;

    OfficeWeek(Office office, Schedule schedule, District district, Staff staff) {
        this.office = office;
        this.schedule = schedule;
        this.district = district;
        this.staff = staff;
    }

    void arrange() {
        var lead = staff.biller();
        var today = district.businessDate();
        done(new PlanCalendar(today.plusMonths(MONTHS_PLANNED)), lead);
        assign(today, lead);
        done(new PublishCalendar(endOfMonth(today.plusMonths(MONTHS_PUBLISHED))), lead);
        var agreed = schedule.between(today.plusDays(1), today.plusDays(DAYS_LOOKED_AHEAD)).stream()
                .findFirst();
        agreed.ifPresent(task -> done(
                new AddTask("New rate leaflets to the mail house", task.plannedOn(), lead.role(), lead.id()), lead));
        schedule.begin(today);
    }

    /** Who reads and who prints is agreed on before. */
    private void assign(LocalDate today, Person lead) {
        for (var task : schedule.between(today, today.plusDays(DAYS_LOOKED_AHEAD)))
            if (task.kind() == TaskKind.METER_READING)
                done(new AssignTask(task.id(), staff.reader().id(), task.version()), lead);
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    private void done(Action<?> action, Person by) {
        office.perform(action, by).orReject();
    }
}

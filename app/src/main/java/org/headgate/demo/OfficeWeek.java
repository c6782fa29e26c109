package org.headgate.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import org.headgate.district.District;
import org.headgate.office.Action;
import org.headgate.office.CoverageCell.Readiness;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.office.SetCoverage;
import org.headgate.office.Task;
import org.headgate.schedule.AbsenceKind;
import org.headgate.schedule.AddTask;
import org.headgate.schedule.AssignTask;
import org.headgate.schedule.PlanCalendar;
import org.headgate.schedule.PublishCalendar;
import org.headgate.schedule.RecordAbsence;
import org.headgate.schedule.Schedule;
import org.headgate.schedule.SetShifts;
import org.headgate.schedule.ShiftPart;
import org.headgate.schedule.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the people of the made-up office have agreed on: who is at which desk, and the calendar of the year. */
@Component
class OfficeWeek {
    private static final LocalTime NOON = LocalTime.of(12, 0);
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
        shifts();
        calendar();
    }

    /** Who is at which desk: the cashier's lunch is not covered, and one who is away is replaced. */
    private void shifts() {
        var supervisor = staff.supervisor();
        week("nadia", "COUNTER", null, supervisor);
        week("joel", "CASHIER", NOON, supervisor);
        week("iris", "TELEPHONE", NOON, supervisor);
        week("celia", "TELEPHONE", NOON.plusMinutes(30), supervisor);
        week("rosalind", "BILLING", null, supervisor);
        week("marcos", "DISPATCH", null, supervisor);
        done(new SetCoverage(staff.named("nadia").id(), Task.PAYMENTS, Readiness.STANDS_IN), supervisor);
        done(new SetCoverage(staff.named("nadia").id(), Task.BILLING, Readiness.LEARNING), supervisor);
        done(new SetCoverage(staff.named("rosalind").id(), Task.ADJUSTMENTS, Readiness.STANDS_IN), supervisor);
        done(new SetCoverage(staff.named("marcos").id(), Task.READS, Readiness.STANDS_IN), supervisor);
        done(new SetCoverage(staff.named("iris").id(), Task.CONTACTS, Readiness.LEARNING), supervisor);
        done(new SetCoverage(staff.named("iris").id(), Task.DOCUMENTS, Readiness.STANDS_IN), supervisor);
        done(new SetCoverage(supervisor.id(), Task.SERVICE, Readiness.STANDS_IN), supervisor);
        done(new SetCoverage(staff.named("celia").id(), Task.SERVICE, Readiness.LEARNING), supervisor);
        var monday = district.businessDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        done(
                new RecordAbsence(
                        staff.named("nadia").id(),
                        monday,
                        monday.plusDays(1),
                        AbsenceKind.TRAINING,
                        supervisor.id(),
                        "Customer service course"),
                supervisor);
    }

    /** @param lunch when half an hour of lunch begins; null where no lunch is written down */
    private void week(String username, String desk, @Nullable LocalTime lunch, Person by) {
        var week = new ArrayList<ShiftPart>();
        district.agency().calendar().week().forEach((day, hours) -> {
            if (lunch == null) week.add(new ShiftPart(day.getValue(), hours.from(), hours.until(), desk));
            else {
                week.add(new ShiftPart(day.getValue(), hours.from(), lunch, desk));
                week.add(new ShiftPart(day.getValue(), lunch.plusMinutes(30), hours.until(), desk));
            }
        });
        done(new SetShifts(staff.named(username).id(), week, district.businessDate(), ""), by);
    }

    private void calendar() {
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
